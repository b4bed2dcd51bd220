import type {Line} from '../lines.js';
import {readPipes} from './pipes.js';

/**
Kind 10: a table without its outer pipes, told by the delimiter row under its first line. Its lines are given the pipes, so
that all else is as for any table; changes the lines.

@returns Whether one begins on this line.
*/
export function closeOuterPipes(lines: Line[], start: number): boolean {
	const top = lines[start]!;
	const under = lines[start + 1];
	if (
		under?.kind !== 'delimiter' ||
		top.kind === 'delimiter' ||
		!top.text.includes('|') ||
		top.text.trimStart().startsWith('|') ||
		readPipes(top.text).cells.length < 2 ||
		readPipes(under.text).cells.length < 2
	) {
		return false;
	}

	for (let at = start; at < lines.length; at++) {
		const line = lines[at]!;
		if (at === start + 1) {
			continue;
		}

		const {cells, leads, ends} = readPipes(line.text);
		if (
			cells.length < 2 ||
			(line.kind !== 'plain' && line.kind !== 'item' && line.kind !== 'row')
		) {
			break;
		}

		line.text = `${leads ? '' : '| '}${line.text.trim()}${ends ? '' : ' |'}`;
		line.kind = 'row';
		delete line.pipes;
	}

	return true;
}
