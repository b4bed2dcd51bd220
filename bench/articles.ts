import {congruentialOf} from './random.js';

const words =
	'the region weighs its partnership against cost and time while ministers trade labour technology and goods along routes that few maps show since every treaty asks for patience sanctions harvests ports rails and the quiet consent of those who guard them'.split(
		' ',
	);

/**
A Markdown article of about so many bytes: sections, paragraphs with links and emphasis, lists, comparison tables.
*/
export function makeArticle(bytes: number, seed = 7): string {
	const next = congruentialOf(seed);
	const pick = () => words[Math.floor(next() * words.length)] ?? 'the';
	const phrase = (length: number) =>
		Array.from({length}, () => {
			const chance = next();
			const word = pick();
			if (chance > 0.985) {
				return `**${word}**`;
			}

			return chance > 0.975
				? `[${word} ${pick()}](https://example.com/${word})`
				: word;
		}).join(' ');
	const sentence = (length: number) => {
		const text = phrase(length);
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	};

	const paragraph = () =>
		Array.from({length: 3 + Math.floor(next() * 4)}, () =>
			sentence(8 + Math.floor(next() * 14)),
		).join(' ');
	const list = () =>
		Array.from({length: 3}, () => `- ${sentence(7)}`).join('\n');
	const table = () =>
		[
			'| Aspect | Previous focus | Current direction |',
			'| --- | --- | --- |',
			...Array.from(
				{length: 4},
				() => `| ${phrase(2)} | ${phrase(6)} | ${phrase(7)} |`,
			),
		].join('\n');

	const blocks = ['# An article to measure with', paragraph()];
	let size = blocks.join('\n\n').length;
	let count = 0;
	while (size < bytes) {
		count++;
		const kind = count % 9;
		const block =
			kind === 1
				? `## ${sentence(5).slice(0, -1)}`
				: kind === 4
					? list()
					: kind === 7
						? table()
						: paragraph();
		blocks.push(block);
		size += block.length + 2;
	}

	return `${blocks.join('\n\n')}\n`;
}

/**
The same as an extractor of text leaves it: headings are lines like others, nothing but line ends between blocks, no emphasis,
and each second row of a table is spread over lines.
*/
export function makeExtracted(bytes: number): string {
	let row = 0;
	return makeArticle(bytes)
		.replaceAll(/^#+ /gm, '')
		.replaceAll('**', '')
		.replaceAll(/\[([^[\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/\n{2,}/g, '\n')
		.replaceAll(/^\|.*\|$/gm, line =>
			/^[\s|-]+$/.test(line) || ++row % 2 === 0
				? line
				: line.slice(0, -1).replaceAll(/(?<=\S) \| (?=\S)/g, ' |\n') + '|',
		);
}
