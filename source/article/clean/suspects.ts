import type {Act, Session} from './context.js';
import type {Draft} from './draft.js';

/**
A sign of damage inside a paragraph that is told and not touched.
*/
type Suspect = {
	readonly kind: string;
	readonly reason: string;
	/**
	What has to be in the text, so that most of it is not looked at closer.
	*/
	readonly needs: string;
	/**
	Finds it; the first group, where there is one, is what is quoted.
	*/
	readonly find: (text: string) => string | undefined;
};

const starters =
	'The|This|These|That|There|They|Then|When|While|What|Where|Why|How|Who|For|From|You|Your|He|She|His|Her|Its|It|In|On|At|As|An|To|By|If|We|Our|My|But|And|Or|After|Before|With|Although|Since|Some|Many|Most|More|All|Both|Each|Every|One|Two|Not|Now|No|Der|Die|Das|Den|Dem|Des|Ein|Eine|Im|Am|Es|Wir|Sie|Mit|Für|Auf|Bei|Nach|Le|La|Les|Un|Une|Dans|Pour|Avec|El|Los|Las|Una|Para|Con|Por';
/**
A word runs into one that begins sentences. Names are the trap: of those, only a few end so.
*/
const fused = new RegExp(
	String.raw`(?<![\p{Letter}\p{Number}])(?!LinkedIn|PlugIn|BuiltIn|CheckIn|SignIn|LogIn|DriveIn|WalkIn|AddOn|PayPal|SoHo|LoRa)\p{Letter}*\p{Lowercase_Letter}{2}(?:${starters})(?= [\p{Letter}\p{Number}])`,
	'u',
);
/**
A mark between two parts of which one is short, as on both sides of an apostrophe, for a question and its answer are both words; or
two marks around words, as quotation marks are.
*/
const questioned =
	/(?<![^\s"'(«“„‚‘])(?:\p{Letter}+\?\p{Lowercase_Letter}{1,2}|(?:\p{Letter}{1,2}|aujourd|dall|dell|jusqu|lors|nell|presqu|puisqu|quell|quelqu|sull)\?\p{Lowercase_Letter}+)(?![\d\p{Letter}&/=?]|\.\p{Letter})|(?<=\s)\?\p{Letter}[\p{Letter} ]{0,60}\?(?=[\s,.]|$)/u;
const glued =
	/(?<![\p{Letter}\p{Number}\-./@_])\p{Letter}*\p{Lowercase_Letter}{2}[!.?](?!Com |Net |Org )\p{Uppercase_Letter}\p{Lowercase_Letter}+(?= \p{Letter})/u;
const spaced = /[\p{Letter}\p{Number})] [,.](?=\s+\p{Letter}|$)/u;

// Most texts fail a test that asks for no class of Unicode, and takes less time to read.
const humped = /[a-z\u0080-\uFFFF][A-Z\u0080-\uFFFF]/;
const stopped = /[a-z\u0080-\uFFFF][!.?][A-Z\u0080-\uFFFF]/;

// Tests that most texts fail look for the rarer character first, and back from there.
const matchOf = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[0];

const suspects: readonly Suspect[] = [
	{
		kind: 'fused-words',
		reason:
			'Two words stand without a blank between them; a heading may have run into its paragraph.',
		needs: '',
		find(text) {
			const head = text.slice(0, 160);
			return humped.test(head) &&
				/\p{Uppercase_Letter}(?<=\p{Lowercase_Letter}.)/u.test(head)
				? matchOf(fused)(head)
				: undefined;
		},
	},
	{
		kind: 'lost-apostrophe',
		reason: 'A question mark inside a word may stand for an apostrophe.',
		needs: '?',
		find: text => matchOf(questioned)(text),
	},
	{
		kind: 'glued-sentences',
		reason: 'A sentence follows the last without a blank.',
		needs: '',
		find: text =>
			stopped.test(text) &&
			/[!.?](?=\p{Uppercase_Letter})(?<=\p{Lowercase_Letter}.)/u.test(text)
				? matchOf(glued)(text)
				: undefined,
	},
	{
		kind: 'space-before-stop',
		reason: 'A blank stands before a comma or a stop.',
		needs: ' ',
		find: text => (/ [,.]/.test(text) ? matchOf(spaced)(text) : undefined),
	},
];

/**
Kinds 15, 34 and 39: what looks wrong inside a paragraph is flagged, one act for each paragraph and kind.
*/
export function flagSuspects(drafts: readonly Draft[], session: Session): void {
	for (const {look, text, first, last, blocks} of drafts) {
		const isWords =
			look === 'text' || ((look === 'items' || look === 'heading') && !blocks);
		if (!isWords) {
			continue;
		}

		for (const {kind, reason, needs, find} of suspects) {
			const found = text.includes(needs) ? find(text) : undefined;
			if (found !== undefined) {
				const act: Act = {
					kind,
					act: 'flagged',
					first,
					last,
					before: found,
					after: found,
					reason,
				};
				session.report(act);
			}
		}
	}
}
