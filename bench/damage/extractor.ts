/*
Writes tables as trafilatura does; each law was seen in what it printed for small pages.
*/
import type {Cell, Plan} from './plan.js';

const widthOf = ({rows, phantoms}: Plan) =>
	Math.max(...rows.map(row => row.length)) + phantoms;

function writeCell(cell: Cell, isFirst: boolean, isSpread: boolean): string {
	const lineEnd = isSpread ? '\n' : '';
	switch (cell.form) {
		case 'text': {
			return `${isFirst ? '| ' : ''}${cell.text.replaceAll('\n', ' ')} | `;
		}

		case 'wrapped': {
			return `${cell.text.replaceAll('\n', ' ')} | ${lineEnd}`;
		}

		case 'list': {
			const items = cell.text.split('\n').map(item => `- ${item}\n`);
			return `${isFirst ? '| ' : ''}${items.join('')}| ${lineEnd}`;
		}
	}
}

/**
As version 2.0.0 writes: empty cells are dropped, only words right in a row's first cell are opened by a pipe, every row but
the last is filled up with pipes, and lines are trimmed.
*/
export function writeOld(plan: Plan): string[] {
	const {caption, rule, isSpread, isCaptionRuled} = plan;
	const width = widthOf(plan);
	const delimiter = `|${'---|'.repeat(width)}\n`;
	const parts: string[] = [];
	if (caption !== undefined) {
		parts.push(
			`| ${caption} | ${'|'.repeat(width - 1)}\n`,
			isCaptionRuled ? delimiter : '',
		);
	}

	for (const [at, row] of plan.rows.entries()) {
		const cells = row.filter(({text}) => text !== '');
		const isLast = at === plan.rows.length - 1;
		parts.push(
			...cells.map((cell, index) => writeCell(cell, index === 0, isSpread)),
			!isLast && cells.length > 0 && cells.length < width
				? '|'.repeat(width - cells.length)
				: '',
			'\n',
		);
		if (at === rule) {
			parts.push(delimiter);
		}
	}

	return parts
		.join('')
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '');
}

/**
As version 2.3.1 writes: each row on a line, every cell there, pipes in words escaped, a blank at the end.
*/
export function writeNew(plan: Plan): string[] {
	const {caption, rule, isCaptionRuled} = plan;
	const width = widthOf(plan);
	const line = (cells: readonly string[]) =>
		`| ${Array.from({length: width}, (_, at) => (cells[at] ?? '').replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')).join(' | ')} | `;
	const delimiter = `|${'---|'.repeat(width)}`;
	return [
		...(caption === undefined
			? []
			: [line([caption]), ...(isCaptionRuled ? [delimiter] : [])]),
		...plan.rows.flatMap((row, at) => [
			line(row.map(({text}) => text)),
			...(at === rule ? [delimiter] : []),
		]),
	];
}
