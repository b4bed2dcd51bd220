import test from 'ava';
import {createParts, type Cut} from '../../source/article/open-parts.js';

/**
So many parts of a line each, and which of them were read, in the order in which they were.
*/
const partsOf = (count: number) => {
	const source = Array.from({length: count}, (_, at) => `line ${at}\n`).join(
		'',
	);
	const cuts: Cut[] = [];
	for (let start = 0; start < source.length;) {
		const end = source.indexOf('\n', start) + 1;
		cuts.push({start, end});
		start = end;
	}

	const reads: number[] = [];
	const parts = createParts(source, cuts, (text, firstLine, index) => {
		reads.push(index);
		return {
			blocks: [
				{
					type: 'code',
					text,
					line: firstLine,
					endLine: firstLine,
				} as const,
			],
			repairs: [],
			words: {source: 0, kept: 0, folded: 0},
		};
	});
	return {parts, reads};
};

test('a part knows its line, and is read once as long as it is looked at', t => {
	const {parts, reads} = partsOf(40);
	t.is(parts[7]!.content().blocks[0]!.line, 8);
	t.is(parts[7]!.content(), parts[7]!.content());
	t.deepEqual(reads, [7]);
});

test('going through a long article keeps what the reader looks at', t => {
	const {parts, reads} = partsOf(100);
	const looked = [40, 41, 42];
	for (const index of looked) {
		parts[index]!.content();
	}

	for (const part of parts) {
		part.content(true);
	}

	const before = reads.length;
	t.is(before, parts.length);
	for (const index of looked) {
		parts[index]!.content();
	}

	t.is(reads.length, before);
	parts[43]!.content();
	t.is(reads.length, before + 1);
});

test('a short article is read once, however it is gone through', t => {
	const {parts, reads} = partsOf(5);
	for (const part of parts) {
		part.content(true);
	}

	for (const part of parts) {
		part.content();
	}

	t.deepEqual(reads, [0, 1, 2, 3, 4]);
});
