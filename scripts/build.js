/**
Makes what is shipped in `dist/`: the launcher, the core in one file, what is loaded later, and the notices.
*/
import {createHash} from 'node:crypto';
import {chmod, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {makePatternsLazy} from './lazy-patterns.js';
import {makeRulesLazy} from './lazy-rules.js';
import {
	lateOfNode,
	latePackages,
	makeBare,
	makeLate,
	makeLateOfNode,
} from './late-modules.js';

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

/**
What is loaded after the first screen, or only for some articles; everything else is the core.
*/
const later = new Map(
	Object.entries({
		'source/screens/mount.tsx': 'mount',
		'source/article/html/index.ts': 'html',
		'source/commands/split-by-meow.ts': 'split-by-meow',
		'node_modules/chardet/': 'chardet',
		'node_modules/iconv-lite/': 'iconv-lite',
		'node_modules/open/': 'open',
	}),
);

/**
Leaves imports of what is loaded later to the core's loader.
*/
const parting = {
	name: 'parting',
	setup(plugins) {
		plugins.onResolve({filter: /./}, async found => {
			if (found.kind !== 'dynamic-import' || found.pluginData === 'asked') {
				return undefined;
			}

			const {path: file} = await plugins.resolve(found.path, {
				kind: found.kind,
				importer: found.importer,
				resolveDir: found.resolveDir,
				pluginData: 'asked',
			});
			const place = path.relative(root, file);
			const [, name] =
				[...later].find(([start]) => place.startsWith(start)) ?? [];
			return name && {path: `./${name}.mjs`, external: true};
		});
	},
};

/**
Has modules imported late, and Node's own ones without a copy of each.
*/
const standIns = {
	name: 'stand-ins',
	setup(plugins) {
		plugins.onResolve({filter: /^node:/}, found =>
			found.kind === 'import-statement'
				? {path: found.path, namespace: 'of-node', sideEffects: false}
				: {path: found.path, external: true},
		);
		plugins.onLoad(
			{filter: /./, namespace: 'of-node'},
			async ({path: name}) => {
				const found = await import(name);
				return {
					contents: lateOfNode.test(name)
						? makeLateOfNode(name, found)
						: makeBare(name, found),
				};
			},
		);
		plugins.onResolve({filter: /./}, found =>
			found.kind === 'import-statement' && latePackages.has(found.path)
				? {
						path: found.path,
						namespace: 'late',
						pluginData: found.resolveDir,
					}
				: undefined,
		);
		plugins.onLoad(
			{filter: /./, namespace: 'late'},
			({path: name, pluginData: resolveDir}) => ({
				contents: makeLate(name, latePackages.get(name)),
				resolveDir,
			}),
		);
	},
};

const lazyPatterns = {
	name: 'lazy-patterns',
	setup(plugins) {
		plugins.onLoad(
			{filter: /[/\\]source[/\\].*\.ts$/},
			async ({path: file}) => ({
				contents: makePatternsLazy(await readFile(file, 'utf8'), file),
				loader: 'ts',
			}),
		);
	},
};

const lazyRules = {
	name: 'lazy-rules',
	setup(plugins) {
		plugins.onLoad(
			{filter: /[/\\]marked[/\\]lib[/\\]marked\.esm\.js$/},
			async ({path: file}) => ({
				contents: makeRulesLazy(await readFile(file, 'utf8')),
			}),
		);
	},
};

const common = {
	absWorkingDir: root,
	outdir: 'dist',
	// Written below, once all of it is known to be good.
	write: false,
	bundle: true,
	platform: 'node',
	target: 'node20',
	// Of Unicode's properties Node 20.0 knows all that are used; written as literals they are compiled once, not at each call.
	supported: {'regexp-unicode-property-escapes': true},
	jsx: 'automatic',
	minifySyntax: true,
	minifyWhitespace: true,
	legalComments: 'none',
	metafile: true,
	logLevel: 'warning',
};

const production = {'process.env.NODE_ENV': '"production"'};

const core = await build({
	...common,
	entryPoints: {core: 'source/commands/program.ts'},
	format: 'cjs',
	// A shorter text is read sooner, at every start.
	minifyIdentifiers: true,
	define: production,
	// One function: see source/launch/load-script.ts.
	banner: {js: '(function(module,require,__load){'},
	footer: {js: '})'},
	plugins: [parting, standIns, lazyPatterns, lazyRules],
});
const [coreFile] = core.outputFiles;
// Patterns come as they are written; V8 holds a text in one byte a character only where each fits.
const coreText = coreFile.text
	.replaceAll('import("./', '__load("./')
	.replaceAll(
		/[^\0-\u007F]/g,
		unit => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

const launcher = await build({
	...common,
	entryPoints: {cli: 'source/cli.ts'},
	format: 'cjs',
	define: {
		'import.meta.dirname': '__dirname',
		coreBuild: JSON.stringify(
			createHash('sha256').update(coreText).digest('hex').slice(0, 16),
		),
	},
	plugins: [standIns],
});

const rest = await build({
	...common,
	entryPoints: Object.fromEntries(
		[...later].map(([place, name]) => [
			name,
			place.endsWith('/') ? path.basename(place) : `./${place}`,
		]),
	),
	splitting: true,
	format: 'esm',
	outExtension: {'.js': '.mjs'},
	define: production,
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
	},
	plugins: [stub],
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
const files = new Map([
	['package.json', '{"type": "commonjs"}\n'],
	['core.js', coreText],
	...[...launcher.outputFiles, ...rest.outputFiles].map(file => [
		path.basename(file.path),
		file.contents,
	]),
]);
for (const [name, contents] of files) {
	await writeFile(path.join(dist, name), contents);
}

await chmod(path.join(dist, 'cli.js'), 0o755);
const notices = await Promise.all(
	packagesOf(
		[core, launcher, rest].flatMap(({metafile}) =>
			Object.keys(metafile.inputs),
		),
	).map(noticeOf),
);
files.set('notices.txt', '');
await writeFile(
	path.join(dist, 'notices.txt'),
	['brief contains code of these packages.\n', ...notices].join(
		`\n${'-'.repeat(72)}\n\n`,
	),
);
for (const file of await readdir(dist)) {
	// What was compiled of another build goes when the next is compiled.
	if (!files.has(file) && file !== 'cache') {
		await rm(path.join(dist, file));
	}
}
