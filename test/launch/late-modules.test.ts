import * as stringDecoder from 'node:string_decoder';
import {runInThisContext} from 'node:vm';
import test from 'ava';
import {transform} from 'esbuild';
import {
	lateOfNode,
	latePackages,
	makeBare,
	makeLate,
	makeLateOfNode,
} from '../../scripts/late-modules.js';

/**
Runs a module's text where modules are required from what is given, and tells which were.
*/
const imported = async <Exports>(
	text: string,
	modules: Readonly<Record<string, unknown>>,
) => {
	const {code} = await transform(text, {format: 'cjs'});
	const asked: string[] = [];
	const module: {exports: unknown} = {exports: {}};
	const run = runInThisContext(
		`(function (module, exports, require) {${code}})`,
	) as (...given: unknown[]) => void;
	run(module, module.exports, (name: string) => {
		asked.push(name);
		return modules[name];
	});
	return {exports: module.exports as Exports, asked};
};

test('a late function requires its module when it is called', async t => {
	const sums = {
		add: (one: number, other: number) => one + other,
		default: (name: string) => `sum of ${name}`,
	};
	const {exports, asked} = await imported<typeof sums>(
		makeLate('sums', ['add', 'default']),
		{sums},
	);
	t.deepEqual(asked, []);
	t.is(exports.add(2, 3), 5);
	t.is(exports.default('all'), 'sum of all');
	t.deepEqual(asked, ['sums', 'sums']);
});

test('a late class of Node’s is the real one, and its default has everything', async t => {
	const {exports, asked} = await imported<{
		StringDecoder: typeof stringDecoder.StringDecoder;
		default: typeof stringDecoder;
	}>(makeLateOfNode('node:string_decoder', stringDecoder), {
		'node:string_decoder': stringDecoder,
	});
	t.deepEqual(asked, []);
	const decoder = new exports.StringDecoder('utf8');
	t.true(decoder instanceof stringDecoder.StringDecoder);
	t.is(exports.default.StringDecoder, stringDecoder.StringDecoder);
});

test('what is no function of a late module is there by its name at once, and by default when it is asked for', async t => {
	const os = {EOL: '\n', homedir: () => '/home'};
	const {exports} = await imported<typeof os & {default: typeof os}>(
		makeLateOfNode('node:os', os),
		{'node:os': os},
	);
	t.is(exports.EOL, '\n');
	t.is(exports.homedir(), '/home');
	t.is(exports.default.EOL, '\n');
});

test('one of Node’s modules comes as it is', async t => {
	const real = {join: () => 'joined', sep: '/'};
	const {exports} = await imported<typeof real & {default: unknown}>(
		makeBare('node:path', real),
		{
			'node:path': real,
		},
	);
	t.is(exports.default, real);
	t.is(exports.join, real.join);
	t.is(exports.sep, '/');
});

test('what the first screen needs is not late', t => {
	t.notRegex('node:fs', lateOfNode);
	t.regex('node:fs/promises', lateOfNode);
	for (const [name, functions] of latePackages) {
		t.true(functions.length > 0, name);
	}
});
