/**
Letters that are looked at between two slices: a millisecond or so.
*/
const slice = 50_000;

/**
What it takes to look at a cell, in letters, however short it is.
*/
const cell = 10;

/**
Tells when a slice of work on cells is done.
*/
export class Pace {
	#letters = 0;

	/**
	Whether it is, with a cell of so many letters more.
	*/
	isDue(letters: number): boolean {
		this.#letters += letters + cell;
		if (this.#letters < slice) {
			return false;
		}

		this.#letters = 0;
		return true;
	}
}
