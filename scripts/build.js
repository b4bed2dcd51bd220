/** Makes the shipped bundle in `dist/`: one entry for the core, chunks for what is loaded later, and the notices. */
import {mkdir, readFile, rm, writeFile, chmod} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const {version} = JSON.parse(
	await readFile(path.join(root, 'package.json'), 'utf8'),
);

const stub = {
	name: 'stub',
	setup(build) {
		build.onResolve({filter: /^react-devtools-core$/}, ({path}) => ({
			path,
			namespace: 'stub',
		}));
		build.onLoad({filter: /.*/, namespace: 'stub'}, () => ({
			contents: 'export default {initialize() {}, connectToDevTools() {}};',
		}));
	},
};

await rm(path.join(root, 'dist'), {recursive: true, force: true});
await mkdir(path.join(root, 'dist'));
const result = await build({
	absWorkingDir: root,
	entryPoints: {cli: 'source/cli.ts'},
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	jsx: 'automatic',
	minifySyntax: true,
	minifyWhitespace: true,
	legalComments: 'none',
	metafile: true,
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.BRIEF_VERSION': JSON.stringify(version),
	},
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
	},
	plugins: [stub],
	logLevel: 'warning',
});
await chmod(path.join(root, 'dist/cli.js'), 0o755);

const packages = new Set(
	Object.keys(result.metafile.inputs)
		.map(input => /^node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//.exec(input))
		.filter(Boolean)
		.map(match => match.groups.name),
);
await writeFile(
	path.join(root, 'dist/notices.txt'),
	[...packages].sort().join('\n') + '\n',
);
