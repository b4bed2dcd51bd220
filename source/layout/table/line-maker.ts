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
		this.#flushDrawing();
		for (const run of runs) {
			this.#runs.push(run);
			this.#width += run.width;
		}
	}

	/**
	Adds the program's own words, or blanks that are to be seen.
	*/
	say(text: string, ...roles: readonly Role[]): void {
		this.#flushDrawing();
		this.#push(text, roles);
	}

	/**
	The line; blanks at its end are left out.
	*/
	finish(): Line {
		this.#drawing = this.#drawing.trimEnd();
		this.#flushDrawing();
		return {runs: this.#runs, width: this.#width};
	}

	#flushDrawing(): void {
		this.#push(this.#drawing, this.#drawing.trim() === '' ? [] : ['border']);
		this.#drawing = '';
	}

	#push(text: string, roles: readonly Role[]): void {
		if (text === '') {
			return;
		}

		const width = stringWidth(text);
		this.#runs.push({text: own(text), width, roles});
		this.#width += width;
	}
}
