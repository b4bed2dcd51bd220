import {isSearching} from '../../reader/find.js';
import {isWorking, reduce, type Action} from '../../reader/reduce.js';
import {monotonicNow} from '../../terminal/clock.js';
import {progressPause, type Desk} from './desk.js';
import {createIdle, type Idle} from './idle.js';

/**
What is done between keys: a table's sorting and filtering first, else the index and the search side by side.

@param loop.dispatch - Tells the reader that index or search have grown.
@param loop.present - Shows how far a table's work has come.
*/
export const createBackground = (
	desk: Desk,
	{
		dispatch,
		present,
	}: {
		readonly dispatch: (action: Action) => void;
		readonly present: () => void;
	},
): Idle => {
	/**
	The index or the search has grown since the reader was last told; the table view's work has gone on.
	*/
	let isNewsHeld = false;
	let isWorkHeld = false;

	const isAtWork = (): boolean =>
		desk.state !== undefined && isWorking(desk.state);
	const isAtSearch = (): boolean =>
		desk.state !== undefined && isSearching(desk.state);

	const step = (): boolean => {
		const {state, indexer} = desk;
		if (state !== undefined && isWorking(state)) {
			desk.state = reduce(state, {type: 'work'}).state;
			isWorkHeld = true;
			return isAtWork() || indexer?.index.done === false;
		}

		const isIndexing = indexer?.step() ?? false;
		// The last that becomes known may be words only.
		isNewsHeld ||= isIndexing && indexer?.index.done === true;
		if (state === undefined || !isSearching(state)) {
			return isIndexing;
		}

		desk.state = reduce(state, {type: 'search'}).state;
		isNewsHeld = true;
		return true;
	};

	const tell = (): void => {
		const now = monotonicNow();
		const isTime = now - desk.toldAt >= progressPause;
		if (isWorkHeld && (isTime || !isAtWork())) {
			isWorkHeld = false;
			desk.toldAt = now;
			present();
		}

		const {state, indexer} = desk;
		isNewsHeld ||=
			state !== undefined && indexer?.index.parts !== state.indexed;
		const isBusy = indexer?.index.done === false || isAtSearch();
		if (!(isNewsHeld && (!isBusy || now - desk.toldAt >= progressPause))) {
			return;
		}

		isNewsHeld = false;
		desk.toldAt = now;
		dispatch({type: 'indexed'});
	};

	return createIdle(step, tell, isAtWork);
};
