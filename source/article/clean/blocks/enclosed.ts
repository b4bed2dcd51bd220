import {commentEnd, commentMark, fenceEnd, fenceMark} from '../enclosed.js';
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
A comment is read whole; any other tag is a part of its line.
*/
export function readHtml(cursor: Cursor): void {
	const isComment = cursor.line.text.trimStart().startsWith(commentMark);
	const end =
		isComment && !cursor.unclosed.has(commentMark)
			? commentEnd(cursor.lines, cursor.at)
			: -1;
	if (end !== -1) {
		cursor.markdown(end);
		return;
	}

	if (isComment) {
		cursor.unclosed.add(commentMark);
	}

	readPlain(cursor);
}
