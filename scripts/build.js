/**
Makes the shipped bundle in `dist/`: one entry for the core, chunks for what is loaded later, and the notices.
*/
import {chmod, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const stub = {
	name: 'stub',
	setup(plugins) {
		plugins.onResolve({filter: /^react-devtools-core$/}, found => ({
			path: found.path,
			namespace: 'stub',
		}));
		plugins.onLoad({filter: /.*/, namespace: 'stub'}, () => ({
			contents: 'export default {initialize() {}, connectToDevTools() {}};',
		}));
	},
};

const result = await build({
	absWorkingDir: root,
	entryPoints: {cli: 'source/cli.ts'},
	outdir: 'dist',
	// Written below, once all of it is known to be good.
	write: false,
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	// Of Unicode's properties Node 20.0 knows all that are used; written as literals they are compiled once, not at each call.
	supported: {'regexp-unicode-property-escapes': true},
	jsx: 'automatic',
	minifySyntax: true,
	minifyWhitespace: true,
	legalComments: 'none',
	metafile: true,
	define: {
		'process.env.NODE_ENV': '"production"',
	},
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
	},
	plugins: [stub],
	logLevel: 'warning',
});

/**
The names of the npm packages that a build took something from.
*/
const packagesOf = inputs =>
	[
		...new Set(
			inputs.flatMap(input => {
				const match = /^node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//.exec(
					input,
				);
				return match ? [match.groups.name] : [];
			}),
		),
	].toSorted((a, b) => a.localeCompare(b));

/**
The licence of a package, in full where it carries one.
*/
const noticeOf = async name => {
	const folder = path.join(root, 'node_modules', name);
	const manifest = JSON.parse(
		await readFile(path.join(folder, 'package.json'), 'utf8'),
	);
	const files = await readdir(folder);
	const licence = files.find(file => /^(?:licen[cs]e|copying)/i.test(file));
	const text = licence
		? await readFile(path.join(folder, licence), 'utf8')
		: `Licence: ${manifest.license}`;
	return `${manifest.name} ${manifest.version}\n\n${text.trim()}\n`;
};

const dist = path.join(root, 'dist');
await mkdir(dist, {recursive: true});
const kept = new Set(['notices.txt']);
for (const {path: file, contents} of result.outputFiles) {
	kept.add(path.basename(file));
	await writeFile(file, contents);
}

await chmod(path.join(dist, 'cli.js'), 0o755);
const notices = await Promise.all(
	packagesOf(Object.keys(result.metafile.inputs)).map(noticeOf),
);
await writeFile(
	path.join(dist, 'notices.txt'),
	['brief contains code of these packages.\n', ...notices].join(
		`\n${'-'.repeat(72)}\n\n`,
	),
);
for (const file of await readdir(dist)) {
	if (!kept.has(file)) {
		await rm(path.join(dist, file));
	}
}
