import test from 'ava';
import {openText} from '../../source/article/open.js';
import {createIndexer} from '../../source/article/indexer.js';
import {keep} from '../../source/library/keep.js';
import {formatMemory, parseMemory} from '../../source/library/memory.js';
import {findPlace, recall} from '../../source/library/recall.js';
import {openState, type State} from '../../source/reader/state.js';
import {reading} from '../reader/person.js';

const section = (number: number) =>
	`## Section ${number}\n\nPlace number ${number} has words of its own, as place number ${number} must.\n\nMore on ${number}.\n`;

const sections = (count: number, first = 1) =>
	Array.from({length: count}, (_, index) => section(first + index)).join('\n');

const opened = async (source: string): Promise<State> => {
	const article = await openText(source, 'markdown', {
		name: 'a-brief.md',
		from: 'auto',
	});
	const indexer = createIndexer(article);
	indexer.step();
	return openState(article, indexer.index, {
		size: {columns: 80, rows: 24},
		look: {ascii: false, plain: false, theme: 'auto'},
	});
};

const throughFile = (state: State) => {
	const memory = parseMemory(formatMemory(keep(state)));
	if (memory === undefined) {
		throw new Error('not read back');
	}

	return memory;
};

test('brings the reader back to the line where they were', async t => {
	const source = sections(60);
	const person = (await reading(source)).press('d', 'd', 'd', 'd', 'j');
	const back = recall(await opened(source), throughFile(person.state));
	t.deepEqual(back.top, person.state.top);
});

test('brings back marks, measure and layouts of tables', async t => {
	const source = `${sections(30)}\n| a | b |\n|---|---|\n| 1 | 2 |\n`;
	const person = (await reading(source)).press('d', 'd', 'm', 'a', '-');
	const state: State = {...person.state, forms: new Map([[1, 'cards']])};
	const back = recall(await opened(source), throughFile(state));
	t.deepEqual(back.marks, state.marks);
	t.is(back.measure, state.measure);
	t.not(back.measure, undefined);
	t.deepEqual(back.forms, state.forms);
});

test('finds the words again where lines were added or taken away before them', async t => {
	const person = (await reading(sections(60))).press('G', 'k', 'k');
	const memory = throughFile(person.state);
	for (const edited of [
		sections(62, -1),
		sections(50, 11),
		`Intro.\n\n${sections(60)}`,
	]) {
		const state = recall(await opened(edited), memory);
		const block =
			state.article.parts[state.top.part]?.content().blocks[state.top.block];
		const line = state.article.source.split('\n')[(block?.line ?? 1) - 1] ?? '';
		t.true(
			line.startsWith(memory.place?.words ?? 'none'),
			`${line} | ${memory.place?.words}`,
		);
	}
});

test('goes about as far when the words are gone', async t => {
	const source = sections(60);
	const memory = throughFile((await reading(source)).press('G').state);
	const other = await opened('Other words.\n\n'.repeat(200));
	const {block} = findPlace(other.article, memory.place!);
	t.true(block > 100, String(block));
	t.notThrows(() => recall(other, memory));
});

test('a place that is no longer there does no harm', async t => {
	const memory = throughFile((await reading(sections(60))).press('G').state);
	for (const source of ['', 'One line.']) {
		const state = recall(await opened(source), memory);
		t.deepEqual(state.top, {part: 0, block: 0, row: 0});
	}
});

test('works in a long article, whose parts are read on demand', async t => {
	const source = sections(3000);
	const person = (await reading(source)).press('G');
	const memory = throughFile(person.state);
	t.true((memory.place?.part ?? 0) > 2);
	t.true(memory.progress > 0.9);
	t.deepEqual(recall(await opened(source), memory).top, person.state.top);
	const shifted = recall(await opened(`Intro.\n\n${source}`), memory);
	const block =
		shifted.article.parts[shifted.top.part]?.content().blocks[
			shifted.top.block
		];
	const line = shifted.article.source.split('\n')[(block?.line ?? 1) - 1];
	t.true(line?.startsWith(memory.place?.words ?? 'none'));
});
