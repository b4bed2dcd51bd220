import type {Block, ListItem} from '../model.js';
import {parseInlines, parseMarkdown} from '../markdown/index.js';
import type {Session} from './context.js';

/**
An item of one line. Whatever its words begin with, an extractor meant no other block; a task has a box.
*/
const simple =
	/^(?<mark>[*+-]|\d{1,9}[).]) {1,3}(?!\[[ x]\]\s|!\[|[ \t`~<])(?<words>.*)$/i;

/**
Reads the lines of a list; one of single lines without the Markdown parser, in the same way.
*/
export function readList(
	text: string,
	first: number,
	session: Session,
): readonly Block[] {
	const {firstLine, definitions} = session.context;
	const line = firstLine + first;
	const options = definitions && {definitions};
	const rows = text.split('\n');
	const matches = rows.map(row => simple.exec(row));
	const mark = matches[0]?.groups?.mark;
	if (
		mark === undefined ||
		matches.some(match => !(match && isAlike(match.groups!.mark!, mark)))
	) {
		return parseMarkdown(text, {firstLine: line, ...options});
	}

	const items: ListItem[] = matches.map((match, index) => {
		const place = {line: line + index, endLine: line + index};
		const inlines = parseInlines(match!.groups!.words!, options);
		return {blocks: [{type: 'paragraph', inlines, ...place}], ...place};
	});
	return [
		{
			type: 'list',
			...(mark.length > 1 && {start: Number(mark.slice(0, -1))}),
			tight: true,
			items,
			line,
			endLine: line + rows.length - 1,
		},
	];
}

const isAlike = (mark: string, other: string) =>
	mark.at(-1) === other.at(-1) && mark.length > 1 === other.length > 1;
