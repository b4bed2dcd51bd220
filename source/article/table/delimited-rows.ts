import {Places, ReadRows} from '../rows.js';
import {findRows, readRow} from './delimited.js';

/**
The rows of delimited text, where they begin in it: each is read when it is asked for, blanks added to a shorter one.
*/
export class DelimitedRows extends ReadRows {
	constructor(
		private readonly text: string,
		private readonly delimiter: string,
		private readonly starts: Uint32Array,
		/**
		How many fields the widest row has.
		*/
		readonly columns: number,
	) {
		super();
	}

	get length(): number {
		return this.starts.length;
	}

	/**
	The same without the first row.
	*/
	rest(): DelimitedRows {
		const {text, delimiter, starts, columns} = this;
		return new DelimitedRows(text, delimiter, starts.subarray(1), columns);
	}

	protected read(index: number): readonly string[] {
		const row = readRow(this.text, this.starts[index]!, this.delimiter);
		while (row.length < this.columns) {
			row.push('');
		}

		return row;
	}
}

/**
Finds the rows of a delimited text.

@returns Them, and how many have more or fewer fields than the first.
*/
export function delimitedRows(
	text: string,
	delimiter: string,
): {readonly rows: DelimitedRows; readonly ragged: number} {
	const starts = new Places();
	let first = 0;
	let columns = 0;
	let ragged = 0;
	findRows(text, delimiter, (start, fields) => {
		first ||= fields;
		columns = Math.max(columns, fields);
		ragged += fields === first ? 0 : 1;
		starts.add(start);
		return true;
	});
	return {
		rows: new DelimitedRows(text, delimiter, starts.all(), columns),
		ragged,
	};
}
