/**
What stands before a figure or a date and says that it is a bound: `up to 5`, `from $10`, `since 2019`.
*/
export type Qualified = {
	readonly rest: string;
	/**
	-Infinity of what is below the figure, Infinity of what is above; undefined of what is about it.
	*/
	readonly end?: number;
};

const below =
	/^(?:(?:[<≤]|max\.)\s?|(?:under|below|less than|fewer than|at most|up to|until|till|by|before|max|unter|bis zu|bis|vor|höchstens|maximal|jusqu['’]à|avant|hasta|antes de|до) )/iu;
const above =
	/^(?:(?:[>≥]|min\.)\s?|(?:over|above|more than|at least|from|since|after|min|über|ab|seit|nach|mindestens|dès|depuis|après|desde|от|с) )/iu;
const about =
	/^(?:(?:[~≈×]|ca?\.|env\.|approx\.)\s?|x(?=\d)|(?:about|around|approx|circa|etwa|rund|environ|on|due|as of) )/iu;

/**
Takes such words off; undefined where the text begins with none.
*/
export function qualified(text: string): Qualified | undefined {
	for (const [pattern, end] of [
		[below, -Infinity],
		[above, Infinity],
		[about, undefined],
	] as const) {
		const found = pattern.exec(text)?.[0];
		if (found !== undefined) {
			const rest = text.slice(found.length);
			return end === undefined ? {rest} : {rest, end};
		}
	}

	return undefined;
}
