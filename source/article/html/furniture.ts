import {attribute, type ElementNode} from './tree.js';
import type {Unit} from './units.js';

/** Words in the names of elements that hold no part of the text. */
const single = new Set([
	'newsletter',
	'newsletters',
	'signup',
	'subscribe',
	'subscription',
	'related',
	'recirc',
	'recommended',
	'recommendations',
	'outbrain',
	'taboola',
	'disqus',
	'comments',
	'trending',
	'breadcrumb',
	'breadcrumbs',
	'sharing',
	'share',
	'sharebar',
	'sharedaddy',
	'advert',
	'advertisement',
	'ads',
	'adslot',
	'sponsored',
	'promo',
	'promos',
	'byline',
	'flyout',
	'cta',
	'pagination',
	'timestamp',
	'popular',
	'gdpr',
	'copyright',
	'copyrights',
	'masthead',
	'toolbar',
	'tags',
	'taglist',
	'syndication',
]);

const double =
	/(?:^| )(?:cookie (?:notice|consent|banner|bar)|author (?:bio|box|info|card|flyout|archive|details)|about author|read (?:more|next|also)|most (?:read|viewed|popular|shared)|also like|more (?:stories|from|news|on)|sign up|publish(?:ed)? (?:info|date|time|on)|post (?:date|meta|info|tags|nav|navigation)|entry (?:meta|footer)|article (?:meta|tags|dates|date|info|label)|by line|date (?:published|time|line box)|story (?:timeline|tags)|see also|block title quicktabs|last updated|social (?:links|media links|bar|buttons|icons))(?: |$)/;

/** Whether an element is named as the words under a picture. */
export const isNamedCaption = (element: ElementNode): boolean =>
	/caption|credit/i.test(attribute(element, 'class') ?? '');

/** Parts of a page that hold its article, by name. */
const bodyNames =
	/(?:^| )(?:article ?body|entry content|post content|story ?body|article content|post body|article text|body copy|story content|blog content)(?: |$)/;

/** Whether an element is named as the one that holds the text. */
export const isNamedBody = (element: ElementNode): boolean =>
	attribute(element, 'itemprop')?.toLowerCase() === 'articlebody' ||
	bodyNames.test(nameWords(element).join(' '));

/** The words of an element's class and id, in lower case. */
const nameWords = (element: ElementNode): string[] =>
	`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
		.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
		.toLowerCase()
		.split(/[^a-z]+/);

/** Whether an element's tag or its name says that it holds no part of the text. */
export function isNamedFurniture(element: ElementNode): boolean {
	if (
		(element.tag === 'footer' && element.parent?.tag !== 'blockquote') ||
		/^(?:nav|aside|form|button|select|label|textarea|fieldset)$/.test(
			element.tag,
		)
	) {
		return true;
	}

	const role = attribute(element, 'role') ?? '';
	if (/^(?:navigation|complementary|banner|dialog|search|menu)$/.test(role)) {
		return true;
	}

	const words = nameWords(element);
	return words.some(word => single.has(word)) || double.test(words.join(' '));
}

/** Whole lines that pages repeat around every text; never a prefix of prose. */
const lines = [
	/^advert(?:isement|ising)?s?$/i,
	/^(?:\d+ )?comments?(?: \(?\d+\)?)?$/i,
	/^(?:share|tweet|pin|e-?mail|print|like|save|reply|whatsapp|facebook|twitter|linkedin|pinterest|reddit)(?: this(?: (?:article|story|post|page))?)?$/i,
	/^(?:leave|post|add) a (?:reply|comment)$/i,
	/^(?:view|see|show|read) (?:all |\d+ )?comments$/i,
	/^(?:you )?(?:may|might) also (?:like|enjoy|be interested in)\b.{0,20}$/i,
	/^(?:don.t miss|just in|must read|more from .{1,30}|read next|up next|see also|related(?: (?:articles?|stor(?:y|ies)|posts?|topics?|content|links?|news|video|coverage))?|recommended(?: for you)?|trending(?: now)?|most (?:read|popular)|popular(?: now)?|latest|subscribe|sign up|story continues below.{0,30}|continue reading.{0,40}|media playback is unsupported on your device|loading.{0,3}|enlarge image|view gallery|(?:scroll|click) (?:down )?for more)[:.…]*$/i,
	/^tell us what you think\W*$/i,
	/^(?:all rights reserved|copyright|©).{0,90}$/i,
	/^via \S+$/i,
];

/** Short lines that begin so, and that nothing of the text follows in. */
const openings =
	/^(?:read (?:more|also|next|the full)|see (?:more|also)|also read|also see|related(?: post| story| article)?|more(?: on this)?|watch|listen|recommended|must read|click here (?:to|for)|get (?:the latest|our|breaking|the best)|sign up (?:for|to)|subscribe (?:to|for|now|today)|want more|follow (?:us|@|him|her|them)|download (?:the|our) .{0,30}app|join (?:us|our)|have a tip\b|got a tip\b|like us on|support (?:us|our))\b/i;

const credits =
	/\b(?:contributed (?:reporting|to (?:this|the) (?:report|story|article|post|dispatch))|contributed reporting from)\b/i;

const dateWords = new Set([
	'published',
	'updated',
	'posted',
	'last',
	'modified',
	'created',
	'on',
	'at',
	'by',
	'am',
	'pm',
	'mon',
	'tue',
	'wed',
	'thu',
	'fri',
	'sat',
	'sun',
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
	'jan',
	'feb',
	'mar',
	'apr',
	'may',
	'jun',
	'jul',
	'aug',
	'sep',
	'sept',
	'oct',
	'nov',
	'dec',
	'january',
	'february',
	'march',
	'april',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
	'utc',
	'gmt',
	'est',
	'edt',
	'cst',
	'cdt',
	'mst',
	'mdt',
	'pst',
	'pdt',
	'et',
	'ct',
	'mt',
	'pt',
	'cet',
	'bst',
	'ist',
]);
const datePart = /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}:\d{2}(?:[ap]m)?)$/i;

/**
A line that says a date and nothing else; `plain` for one that does not say what happened then, nor the hour: between
paragraphs it may be a heading.
*/
export function dateLine({text, words}: Unit): 'plain' | 'stamp' | undefined {
	if (words > 20 || !/\b(?:1[89]|20)\d\d\b/.test(text)) {
		return undefined;
	}

	const parts = text
		.split(/[^\p{Letter}\p{Number}:]+/u)
		.filter(part => /[\p{Letter}\p{Number}]/u.test(part));
	if (
		parts.length < 3 ||
		!parts.every(
			part => dateWords.has(part.toLowerCase()) || datePart.test(part),
		)
	) {
		return undefined;
	}

	return /\d:\d|published|updated|posted|modified/i.test(text)
		? 'stamp'
		: 'plain';
}

/** The end of a text may ask for something: a subscription, a follower. */
export const isAppeal = ({text, words, linked}: Unit): boolean =>
	words <= 40 &&
	((linked > 0 &&
		/\b(?:click here|newsletters?|subscribe|sign up|inbox)\b/i.test(text)) ||
		/^(?:follow|for more|read|find|see) .{0,60}(?:full coverage|coverage of|https?:|on (?:twitter|facebook|instagram))/i.test(
			text,
		));

/** Whether a unit is a line that pages repeat around every text. */
export function isFurnitureLine(unit: Unit): boolean {
	const {text, words, linked} = unit;
	return (
		(words <= 12 && lines.some(pattern => pattern.test(text))) ||
		(words <= 30 && linked > 0.3 && openings.test(text)) ||
		(words <= 8 && openings.test(text) && /[:!…]$/.test(text)) ||
		(words <= 40 && credits.test(text)) ||
		dateLine(unit) === 'stamp'
	);
}
