import {own} from '../../text/sanitise.js';
import {stringWidth} from '../../text/width.js';
import type {Line, Role, Run} from '../line.js';

/**
Puts a line together from left to right. What the program draws itself is gathered into as few runs as can be.
*/
export class LineMaker {
	readonly #runs: Run[] = [];
	#width = 0;
	#drawing = '';

	/**
	Adds something the program draws: rules and blanks.
	*/
	draw(text: string): void {
		this.#drawing += text;
	}

	/**
	Adds blanks up to a column, counted from 0.
	*/
	fill(column: number): void {
		this.draw(
			' '.repeat(
				Math.max(0, column - this.#width - stringWidth(this.#drawing)),
			),
		);
	}

	add(runs: readonly Run[]): void {
		this.#flush(['border']);
		for (const run of runs) {
			this.#runs.push(run);
			this.#width += run.width;
		}
	}

	/**
	Adds the program's own words.
	*/
	say(text: string, ...roles: readonly Role[]): void {
		this.#flush(['border']);
		this.#drawing = text;
		this.#flush(roles);
	}

	/**
	The line; blanks at its end are left out.
	*/
	finish(): Line {
		this.#drawing = this.#drawing.trimEnd();
		this.#flush(['border']);
		return {runs: this.#runs, width: this.#width};
	}

	#flush(roles: readonly Role[]): void {
		if (this.#drawing === '') {
			return;
		}

		const width = stringWidth(this.#drawing);
		const isBlank = this.#drawing.trim() === '';
		this.#runs.push({
			text: own(this.#drawing),
			width,
			roles: isBlank ? [] : roles,
		});
		this.#width += width;
		this.#drawing = '';
	}
}
