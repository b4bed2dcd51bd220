/**
What a screen of the table view is drawn for.
*/
export type TableLook = {
	readonly columns: number;
	readonly rows: number;
	/**
	The program's own drawing uses no character outside ASCII.
	*/
	readonly ascii: boolean;
	/**
	Neither colour nor attributes can be relied on: states need a mark of their own.
	*/
	readonly plain?: boolean;
};

/**
Whether states need signs beside their roles.
*/
export function needsSigns({ascii, plain = false}: TableLook): boolean {
	return ascii || plain;
}
