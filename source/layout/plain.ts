import type {Line} from './line.js';

/**
A line without its styles, as it is printed into a pipe; blanks at its end are left out.
*/
export function plainLine({runs}: Line): string {
	let text = '';
	for (const run of runs) {
		text += run.text;
	}

	const last = text.codePointAt(text.length - 1) ?? 0x20;
	return last > 0x20 && last < 0x7f ? text : text.trimEnd();
}
