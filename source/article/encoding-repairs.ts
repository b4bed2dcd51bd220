import type {Decoded} from '../text/charset.js';
import type {Repair} from './model.js';

/**
What is told of bytes that were not plainly read as UTF-8.

@param declared - The encoding that the source or its sender names.
*/
export function encodingRepairs(
	{encoding, damaged, strays}: Decoded,
	declared: string | undefined,
): Repair[] {
	const repairs: Repair[] = [];
	const place = {line: 1, endLine: 1, before: '', after: ''} as const;
	if (!encoding.startsWith('utf') && encoding !== declared) {
		repairs.push({
			...place,
			kind: 'encoding',
			act: 'flagged',
			reason: `The source is not UTF-8 ${
				declared === undefined
					? 'and names no encoding'
					: `and not the ${declared} that it names`
			}; it was read as ${encoding}.`,
		});
	}

	if (strays > 0) {
		repairs.push({
			...place,
			kind: 'mixed-encoding',
			act: 'repaired',
			reason: `${strays === 1 ? '1 letter of the source is' : `${strays} letters of the source are`} in windows-1252, the others in UTF-8.`,
		});
	}

	if (damaged > 0) {
		repairs.push({
			...place,
			kind: 'damaged-characters',
			act: 'flagged',
			reason: `${damaged === 1 ? '1 place fits' : `${damaged} places fit`} no character of ${encoding}; each is shown as \u{FFFD}.`,
		});
	}

	return repairs;
}
