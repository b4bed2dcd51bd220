import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {foldDrafts} from './fold.js';
import type {Line} from './lines.js';

/**
Longer lines are prose.
*/
const longest = 200;
const longestMarked = 800;
const mostWords = 12;

/**
What points to another article: the words, a colon or an arrow, and its title. Whole lines only, in lower case: a pattern
that ignores case itself takes ten times as long to compile where it holds Unicode's classes.
*/
const pointers =
	/^\[?\s*(?:read (?:more|also|next)|also read|related(?: (?:articles?|stories|story|posts?|reading|news))?|more (?:from|on) [^:]{1,40}|recommended(?: (?:for you|reading))?|you (?:may|might) also like|don['’]t miss|lire aussi|à lire(?: aussi)?|voir aussi|sur le même sujet|lesen sie auch|auch interessant|mehr zum thema|das könnte sie (?:auch )?interessieren|lea también|lee también|te puede interesar|leia (?:também|mais)|veja também|leggi anche|lees ook|читайте также|читать также|相关阅读|延伸阅读)(?:\s*(?:[:>|»→：]|[-–—](?=\s))\s*\S.*|\s*[:>»→…：]*)$/u;

/**
The same without a colon, told by what the words stand before.
*/
const loosePointers =
	/^(?:(?:Read more|READ MORE|read more) (?:about|on|at|here|in)(?:\s.*)?|(?:Also read|ALSO READ|Read also|Read next) \p{Uppercase_Letter}.*|[Ss]ee also\s*[:：]\s*\S.*)$/u;

/**
What a site says on each of its pages. Whole lines only, in lower case.
*/
const furniture = [
	/^(?:advertisement|advertising|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|реклама|广告)[.:]?$/u,
	/^(?:story|article|continue reading|text|content) continues? below(?: (?:the |this )?(?:ad|advertisement))?[.:]?$/i,
	/^continue reading below$/i,
	/^(?:click here to |please )?(?:subscribe|sign up|register)(?: (?:now|today|here|free|for free))?(?: (?:to|for) (?:our|the|my) [\s\p{Letter}]{0,30}(?:newsletters?|mailing list|channel|feed|podcast)(?: (?:here|now|today|below|to (?:get|receive|stay)\s.{1,50}))?)?[!.]*$/u,
	/^(?:get|receive) (?:our|the) [\s\p{Letter}]{0,30}newsletter[\s\p{Letter}]{0,40}[!.]?$/u,
	/^share (?:this|the)(?: (?:article|post|story|page|entry))?(?: (?:on|via|with) [\s\p{Letter},]{1,40})?[!.:]?$/u,
	/^share (?:on|via) (?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|email|e-mail)(?:[\s,]+(?:and |or )?(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|email|e-mail))*[!.:]?$/i,
	/^(?:(?:facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|email|e-mail|tumblr|print|share|tweet|pin it|copy link)[\s,/|·•]*){2,}$/i,
	/^follow (?:us|me)(?: (?:on|via) [\s\p{Letter},@]{1,60})?[!.:]?$/u,
	/^like us on [\s\p{Letter},]{1,40}[!.]?$/u,
	/^(?:this (?:web ?site|site)|we) uses? cookies(?:[\s,.].{0,120})?$/i,
	/^(?:accept|reject|manage)(?: all)? cookies$/i,
	/^(?:share|tweet|retweet|copy link|join our mailing list|get the latest news delivered to your inbox)[!.]?$/i,
	/^(?:print|e-?mail|save|bookmark) this (?:article|page|story|post)[!.]?$/i,
	/^enter your e-?mail(?: address)?(?: to (?:subscribe|sign up|receive [\s\p{Letter}]{1,40}))?[!.:]?$/u,
	/^(?:comments are (?:now )?closed|(?:(?:©|\(c\)|copyright)\s[^.]{1,60}\.\s*)?all rights reserved)[!.]?$/i,
	/^(?:leave a (?:comment|reply)|post a comment|\d+ comments?|no comments(?: yet)?|load more(?: comments)?|back to top|skip to (?:main )?content)[!.]?$/i,
	/^(?:newsletter abonnieren|jetzt (?:den |unseren )?newsletter abonnieren|jetzt abonnieren|artikel teilen|teilen|diesen artikel teilen|kommentar (?:schreiben|verfassen))[!.]?$/i,
	/^(?:partager(?: (?:cet article|sur [\s\p{Letter},]{1,40}))?|s['’](?:abonner|inscrire)(?: à (?:la|notre) newsletter)?|(?:inscrivez|abonnez)-vous à (?:la|notre) newsletter)[!.]?$/u,
	/^(?:comparte(?: (?:este|esta) (?:artículo|noticia))?|compartir(?: en [\s\p{Letter},]{1,40})?|suscríbete(?: a nuestro (?:boletín|canal))?)[!.]?$/u,
	/^(?:подпис(?:аться|ывайтесь)(?: на [\s\p{Letter},-]{1,40})?|поделиться(?: в [\s\p{Letter},-]{1,40})?)[!.]?$/u,
];

/**
Who made a picture, or where and by whom a report was filed: shown as a caption, never hidden.
*/
const credits = [
	/^[([](?:photos?|images?|pictures?|foto|bild) (?:by|courtesy of|von|de|di)\s.{1,80}[)\]]$/u,
	/^[([](?:images?|photos?|pictures?|pic|illustration|credits?|source|foto|bild|grafik|quelle|crédits?|crédit photo|fuente|imagen|immagine|фото|图片?)(?: (?:credits?|by|courtesy(?: of)?|source))?\s*[:：].{1,120}[)\]]$/u,
	/^(?:images?|photos?|pictures?|illustration|foto|bild|grafik|crédits?(?: photo)?|imagen|immagine|фото|图片?)(?: (?:credits?|by|courtesy(?: of)?|source))?\s*[:：]\s*\S.{0,100}$/u,
];

/**
The same where the case tells.
*/
const namedCredits = [
	/^(?:Photo(?:graph)?s?|Images?|Pictures?) (?:by|courtesy of) (?:the )?\p{Uppercase_Letter}[\p{Letter}\s.,/'’-]{1,60}$/u,
	/^(?:Sources?|Credits?|Quellen?|Fuentes?|Fonte): ?(?:\p{Uppercase_Letter}[\p{Letter}\d./&'’-]*(?:[\s,;]+(?:(?:the|of|and|for|der|des|und|de|la)\s)*|$)){1,6}$/u,
	/^\p{Uppercase_Letter}[\s\p{Uppercase_Letter}'\-.]{2,30}(?:,\s+\p{Uppercase_Letter}\p{Lowercase_Letter}[\s\p{Letter}]{1,30}|\s+\([A-Z][A-Za-z]{1,15}\))(?:\s*[-–—])?$/u,
];

/**
The one of them that is longer.
*/
const consent =
	/^by (?:continuing to (?:use|browse) |using )(?:this|our) (?:web ?site|site),? you (?:agree|consent) to (?:our|the) use of cookies\.?$/;
const countOf = (text: string) => text.split(/\s+/).length;

/**
Most lines have no `_`, and do without compiling the classes.
*/
const emphasis =
	/\*{1,3}|(?<![\p{Letter}\p{Number}])_{1,2}|_{1,2}(?![\p{Letter}\p{Number}])/gu;

/**
What a line says without its emphasis and the addresses of its links.
*/
const plain = (line: string) =>
	line
		.replaceAll(/(?<!!)\[([^[\]]{1,200})\]\([^\s()]{1,500}\)/g, '$1')
		.replaceAll(line.includes('_') ? emphasis : /\*{1,3}/g, '')
		.trim();

function familyOf(
	line: string,
): 'pointer' | 'furniture' | 'credit' | undefined {
	if (line.length > longestMarked) {
		return undefined;
	}

	const text = /[*[_]/.test(line) ? plain(line) : line;
	const count = text.length > longest ? Infinity : countOf(text);
	const lower = text.toLowerCase();
	const isConsent = consent.test(lower);
	if (count > mostWords && !isConsent) {
		return undefined;
	}

	if (
		(pointers.test(lower) || loosePointers.test(text)) &&
		!/[\p{Letter}\p{Number}]\.$/u.test(text)
	) {
		return 'pointer';
	}

	if (isConsent || furniture.some(pattern => pattern.test(lower))) {
		return 'furniture';
	}

	const isCredit =
		credits.some(pattern => pattern.test(lower)) ||
		namedCredits.some(pattern => pattern.test(text));
	return isCredit && !text.endsWith('.') ? 'credit' : undefined;
}

/**
Kinds 27 to 29: lines that point elsewhere or belong to the site are folded; a credit or dateline is set as a caption.
*/
export function setBoilerplateApart(
	drafts: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft[] {
	return drafts.map(draft => {
		const family =
			draft.look === 'text' && draft.role === undefined
				? familyOf(draft.text)
				: undefined;
		if (family === undefined) {
			return draft;
		}

		const {first, last, text} = draft;
		if (family === 'credit') {
			return session.report({
				kind: 'credit-line',
				act: 'repaired',
				first,
				last,
				before: text,
				after: text,
				reason: 'A credit or a dateline is set as a caption.',
			})
				? withRole(draft)
				: draft;
		}

		const label =
			family === 'pointer' ? 'pointer to another article' : 'line of the site';
		return session.report({
			kind: family === 'pointer' ? 'read-more' : 'site-furniture',
			act: 'folded',
			first,
			last,
			before: text,
			after: `[1 ${label} folded]`,
			reason:
				family === 'pointer'
					? 'The line points to another article.'
					: 'The line belongs to the site, not to the article.',
		})
			? foldDrafts([draft], label, lines, session)
			: draft;
	});
}

function withRole({blocks, ...draft}: Draft): Draft {
	return {...draft, role: 'caption'};
}
