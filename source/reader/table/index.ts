/**
The table view without a screen.

`openTable(table, {number})` gives its state, `reduceTable(state, key, size)` what a key makes of it (`{state, effects,
done}`: effects are data for the program around it, `done` closes the view), and `tableScreen(state, {columns, rows,
ascii, plain})` the lines of the screen, exactly `rows` of them. All are pure. A new size needs no action: the next
screen is simply made for it, and the cursor's cell is on it. While `state.job` is there, `workOnTable` does a slice of it. While `isTyping(state)` every key is text, `?` and `q`
too. `spoken(before, after)` says in one line what a key did. `formOf(state)` is the layout to remember for the table.
*/
export {tableBindings} from './bindings.js';

export type {TableLook} from './look.js';
export {reduceTable, workOnTable, type TableSize} from './reduce.js';
export {tableScreen} from './screen.js';
export {spoken, spokenRow} from './spoken.js';
export {
	formOf,
	isTyping,
	openTable,
	say as sayInTable,
	type OpenOptions,
	type TableState,
	type ViewForm,
} from './state.js';
export type {TableEffect, TableStep} from './step.js';
