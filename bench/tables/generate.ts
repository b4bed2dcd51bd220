import type {Table} from '../../source/article/model.js';
import {congruentialOf} from '../random.js';

const vocabulary =
	'a the of to and for port harbour ship berth quay pilot master arrival notice fee ice winter northern inspection weight storage regulation administration'.split(
		' ',
	);

/** Tables of the shape that public readmes have: two to seven columns, a label, figures and prose of up to 400 characters. */
export function generateTables(count: number, seed = 1): Table[] {
	const random = congruentialOf(seed);
	const pick = (most: number) => Math.floor(random() * most);
	const words = (length: number) =>
		Array.from({length}, () => vocabulary[pick(vocabulary.length)]!).join(' ');
	return Array.from({length: count}, () => {
		const kinds = Array.from(
			{length: 2 + Math.floor(random() ** 2 * 6)},
			(_, column) =>
				column === 0 ? 'label' : random() < 0.6 ? 'prose' : 'figure',
		);
		const most = 4 + Math.floor(random() ** 2 * 56);
		const cell = (kind: string) =>
			kind === 'label'
				? words(1 + pick(3))
				: kind === 'figure'
					? String(pick(10_000))
					: words(1 + pick(most));
		return {
			type: 'table',
			line: 1,
			endLine: 1,
			header: kinds.map(() => words(1 + pick(3))),
			align: kinds.map(() => 'none' as const),
			rows: Array.from({length: 1 + pick(14)}, () =>
				kinds.map(kind => cell(kind)),
			),
		};
	});
}

/** A table of many rows: a key, words, figures, dates, sizes. */
export function longTable(rows: number): Table {
	const random = congruentialOf(7);
	const word = () => vocabulary[Math.floor(random() * vocabulary.length)]!;
	const figure = (most: number) => Math.floor(random() * most);
	const header = [
		'key',
		'name',
		'port',
		'fee',
		'share',
		'since',
		'note',
		'code',
		'size',
		'open',
		'version',
		'last',
	];
	return {
		type: 'table',
		line: 1,
		endLine: 1,
		header,
		align: header.map(() => 'none' as const),
		rows: Array.from({length: rows}, (_, row) => [
			String(row),
			`${word()} ${word()}`,
			word(),
			String(figure(10_000) / 100),
			`${figure(100)} %`,
			`2024-0${1 + figure(9)}-1${figure(10)}`,
			`${word()}, ${word()} and ${word()}`,
			`X${figure(1000)}`,
			`${figure(500)} MB`,
			figure(2) === 0 ? 'yes' : 'no',
			`1.${figure(20)}.${figure(9)}`,
			word(),
		]),
	};
}
