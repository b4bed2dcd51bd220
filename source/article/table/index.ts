export {captionText, cellText, columnCount, headerTexts} from './cell.js';
export {columnReader, textsBeside} from './column-reader.js';
export {delimiterOf, parseDelimited} from './delimited.js';
export {deltaNote, deltaOf, deltaOfTexts} from './delta.js';
export {compareTexts, compareValues} from './values/order.js';
export {readTable} from './read.js';
export {readerOf, type Value, type ValueReader} from './values/index.js';
export {
	csvRows,
	textRows,
	toCsv,
	toJson,
	toMarkdown,
	toTsv,
	tsvRows,
	writeTables,
	type NumberedTable,
	type TableFormat,
} from './write.js';
export {
	compareTexts as compareWords,
	saySame,
	type Comparison,
} from './compare.js';
export {comparedPieces, omissionSign} from './compared-pieces.js';
export {
	comparisonTable,
	columnsNamed,
	findColumn,
	markChanges,
	type ChangeMarks,
} from './comparison.js';
export {gatherTables, type Gathered} from './gather.js';
export {keyName, type SourcedTable} from './gather-names.js';
