import type {Line} from './line.js';

/**
A line without its styles, as it is printed into a pipe; blanks at its end are left out.
*/
export function plainLine(line: Line): string {
	return line.runs
		.map(run => run.text)
		.join('')
		.trimEnd();
}
