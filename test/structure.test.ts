import {glob, readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';

const source = fileURLToPath(new URL('../source', import.meta.url));

/**
Each folder imports only from itself and from those before it.
*/
const order = [
	'text',
	'article',
	'layout',
	'reader',
	'library',
	'screens',
	'terminal',
	'commands',
	'launch',
];

/**
What these folders know nothing of.
*/
const pure = new Set(['text', 'article', 'layout', 'reader']);
const screenPackages = /^(?:react|ink)(?:$|[-/])|^node:(?:tty|readline)$/;
const worldly =
	/^node:(?:fs|process|child_process|net|http|https|os|dns|timers)(?:\/|$)/;

type Module = {
	/**
	Relative to `source/`.
	*/
	readonly name: string;
	readonly folder: string;
	/**
	Modules of the project, relative to `source/`.
	*/
	readonly own: readonly string[];
	/**
	Those of them that are still imported once types are gone.
	*/
	readonly values: readonly string[];
	readonly packages: readonly string[];
};

const statement =
	/^(?:import|export) (?<type>type )?(?:[\w*{][^"';`]*? from )?["'](?<name>[^"']+)["']|\bimport\(\s*["'](?<lazy>[^"']+)["']/gm;

async function readModules(): Promise<Module[]> {
	const names: string[] = [];
	for await (const name of glob('**/*.{ts,tsx}', {cwd: source})) {
		names.push(name);
	}

	return Promise.all(
		names.toSorted().map(async name => {
			const text = await readFile(path.join(source, name), 'utf8');
			const statements = [...text.matchAll(statement)].map(({groups}) => ({
				wanted: groups!.name ?? groups!.lazy!,
				isType: groups!.type !== undefined,
			}));
			const imports = statements.map(({wanted}) => wanted);
			const isOwn = (wanted: string) => wanted.startsWith('.');
			const place = (wanted: string) => path.join(path.dirname(name), wanted);
			return {
				name,
				folder: name.includes('/') ? name.split('/', 1)[0]! : '',
				own: imports
					.filter(wanted => isOwn(wanted))
					.map(wanted => place(wanted)),
				values: statements
					.filter(({wanted, isType}) => isOwn(wanted) && !isType)
					.map(({wanted}) => place(wanted)),
				packages: imports.filter(wanted => !isOwn(wanted)),
			};
		}),
	);
}

const modules = await readModules();
const known = new Set(modules.map(({name}) => name));

/**
The file of a module that is imported by its name in JavaScript.
*/
const fileOf = (wanted: string): string | undefined =>
	[wanted.replace(/\.js$/, '.ts'), wanted.replace(/\.js$/, '.tsx')].find(name =>
		known.has(name),
	);

test('the folders are those of the house', t => {
	const folders = new Set(modules.map(({folder}) => folder));
	folders.delete('');
	t.deepEqual(
		[...folders].toSorted(),
		order.filter(folder => folders.has(folder)).toSorted(),
	);
	t.true(folders.size > 5 && modules.length > 50);
	t.deepEqual(
		modules.filter(({folder}) => folder === '').map(({name}) => name),
		['cli.ts'],
	);
});

test('each folder imports only from those before it', t => {
	const upward = modules.flatMap(({name, folder, own}) =>
		own
			.filter(wanted => {
				const [from] = wanted.split('/', 1);
				return (
					folder !== '' &&
					!wanted.startsWith('..') &&
					order.indexOf(from!) > order.indexOf(folder)
				);
			})
			.map(wanted => `${name} -> ${wanted}`),
	);
	t.deepEqual(upward, []);
});

test('every import of our own leads somewhere', t => {
	const lost = modules.flatMap(({name, own}) =>
		own
			.filter(
				wanted => fileOf(wanted) === undefined && wanted !== '../package.json',
			)
			.map(wanted => `${name} -> ${wanted}`),
	);
	t.deepEqual(lost, []);
});

test('no import runs in a circle', t => {
	const edges = new Map(
		modules.map(({name, values}) => [
			name,
			values.map(wanted => fileOf(wanted)).filter(file => file !== undefined),
		]),
	);
	const done = new Set<string>();
	const circles: string[] = [];
	const walk = (name: string, way: readonly string[]): void => {
		const at = way.indexOf(name);
		if (at !== -1) {
			circles.push([...way.slice(at), name].join(' -> '));
			return;
		}

		if (done.has(name)) {
			return;
		}

		for (const next of edges.get(name) ?? []) {
			walk(next, [...way, name]);
		}

		done.add(name);
	};

	for (const name of edges.keys()) {
		walk(name, []);
	}

	t.deepEqual(circles, []);
});

test('text, article, layout and reader know neither React, Ink nor a terminal, and only opening knows the disk', t => {
	const strangers = modules
		.filter(({folder}) => pure.has(folder))
		.flatMap(({name, packages}) =>
			packages
				.filter(
					wanted =>
						screenPackages.test(wanted) ||
						(worldly.test(wanted) && !/^article\/(?:open|fetch)/.test(name)),
				)
				.map(wanted => `${name} -> ${wanted}`),
		);
	t.deepEqual(strangers, []);
});

test('only screens import React and Ink', t => {
	const strangers = modules
		.filter(({folder}) => folder !== 'screens')
		.flatMap(({name, packages}) =>
			packages
				.filter(wanted => /^(?:react|ink)(?:$|[-/])/.test(wanted))
				.map(wanted => `${name} -> ${wanted}`),
		);
	t.deepEqual(strangers, []);
});

test('screens only place what they are given: a bundle of their own with selectors in it would make all lines twice', t => {
	const makers = modules
		.filter(({folder}) => folder === 'screens')
		.flatMap(({name, values}) =>
			values
				.filter(wanted => !wanted.startsWith('screens/'))
				.map(wanted => `${name} -> ${wanted}`),
		);
	t.deepEqual(makers, []);
});
