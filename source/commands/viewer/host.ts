import type {Article} from '../../article/model.js';
import type {Look, State} from '../../reader/state.js';

/**
What the viewer asks of the program around it.
*/
export type Host = {
	/**
	Opens a brief; or cleans it again without the repairs that were turned off.
	*/
	open(
		path: string | undefined,
		options?: {
			readonly off?: State['off'];
			/**
			Awaited before reading that takes long and lets nothing else happen.
			*/
			readonly onLong?: () => Promise<void>;
		},
	): Promise<
		| {readonly ok: true; readonly article: Article}
		| {readonly ok: false; readonly message: string}
	>;
	/**
	Opens the editor at a line; a sentence when that cannot be.
	*/
	edit(line: number): Promise<string | undefined>;
	openAddress(address: string): Promise<boolean>;
	/**
	Chooses colours by the reader's wish.
	*/
	theme(theme: Look['theme']): void;
	/**
	Brings the reader to where they were, and remembers where they are.
	*/
	recall(state: State): State;
	keep(state: State): void;
};
