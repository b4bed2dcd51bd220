import type {Line} from '../../lines.js';
import type {FormReading} from './form.js';
import {gridRule, readGrid} from './grid.js';
import {equals, readRuled} from './ruled.js';
import {readMultiline, readSimple} from './simple.js';
import {readTabs} from './tabs.js';

export type {FormReading} from './form.js';

/**
Reads a table that is drawn in another form than pipes and begins on this line; undefined for none.
*/
export function readForm(
	lines: readonly Line[],
	start: number,
): FormReading | undefined {
	const {text, kind} = lines[start]!;
	const first = text.trimStart()[0];
	if (first === '+' && gridRule.test(text.trim())) {
		return readGrid(lines, start);
	}

	if (first === '=' && equals.test(text)) {
		return readRuled(lines, start);
	}

	if (kind === 'rule' || lines[start + 1]?.kind === 'rule') {
		const simple = readMultiline(lines, start) ?? readSimple(lines, start);
		if (simple) {
			return simple;
		}
	}

	return text.includes('\t') && ['plain', 'item', 'indented'].includes(kind)
		? readTabs(lines, start)
		: undefined;
}
