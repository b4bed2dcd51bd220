import {commentMark, fenceEnd, fenceMark} from '../enclosed.js';
import {rawBlockOf, rawEnd} from '../raw-html.js';
import type {Cursor} from './cursor.js';
import {readPlain} from './plain.js';

/**
Code in a fence. A fence without an end is only a line.
*/
export function readFence(cursor: Cursor): void {
	const mark = fenceMark(cursor.line);
	const end = cursor.unclosed.has(mark)
		? -1
		: fenceEnd(cursor.lines, cursor.at, mark);
	if (end === -1) {
		cursor.unclosed.add(mark);
		readPlain(cursor);
	} else if (cursor.isMarkdown) {
		cursor.keep(end);
	} else {
		cursor.markdown(end);
	}
}

/**
A comment is read whole, and in Markdown all that goes on over blank lines; any other tag is a part of its line.
*/
export function readHtml(cursor: Cursor): void {
	const {lines, at, line, unclosed, isMarkdown} = cursor;
	const block =
		isMarkdown || line.text.trimStart().startsWith(commentMark)
			? rawBlockOf(line)
			: undefined;
	const mark = block?.end.source ?? '';
	const end = block && !unclosed.has(mark) ? rawEnd(lines, at, block) : -1;
	if (end >= at && end < lines.length) {
		if (isMarkdown) {
			cursor.keep(end);
		} else {
			cursor.markdown(end);
		}

		return;
	}

	if (end === Infinity) {
		unclosed.add(mark);
	}

	readPlain(cursor);
}
