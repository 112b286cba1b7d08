import type { Utf16 } from '../../../model/offsets.ts';
import type { Sentence } from '../clauses.ts';
import type { Figure } from './figure.ts';
import type { FoundName } from './name.ts';
import type { Reading } from './reading.ts';
import type { IndicatorRuleId } from './rules.ts';

/** A figure's name and the quote that holds both. */
export interface NamedFigure {
	/** The rule that named it. */
	rule: IndicatorRuleId;
	name: string;
	from: Utf16;
	to: Utf16;
	/** Whether the words say of which of many: 递交申请书的党员 are not all members. */
	isPart: boolean;
}

/** Where a figure stands, as far as its name is concerned. */
export interface NamePlace {
	figure: Figure;
	/** What stands before the figure in its clause, after the figure before it, and where that begins. */
	head: string;
	from: Utf16;
	/** Number of the clause in the sentence. */
	clause: number;
	sentence: Sentence;
	reading: Reading;
	/** The name of the indicator before. */
	lastName: string | undefined;
}

/** The name that the clause before a clause ends with; none where that clause has a figure of its own, which it names. */
export function nameBefore(
	sentence: Sentence,
	clause: number,
	{ text, names, figures }: Pick<Reading, 'text' | 'names' | 'figures'>
): FoundName | undefined {
	const before = sentence.clauses[clause - 1];
	if (!before || figures.some(({ from }) => from >= before.from && from < before.to)) return undefined;
	return names.before(text.slice(before.from, before.to));
}

/** Words between 占 and a share that are not the whole. */
const shareHead = /占(?:[了比到约近]|全院的?|总数的?)?$/u;
const approximations = /(?:[约近超达]|超过|不到)+$/u;

/** 占出院病例数的45.76%: a share is named with its whole. */
function shareOfWhole(place: NamePlace, before: FoundName | undefined): NamedFigure | undefined {
	const { figure, head, clause, sentence, reading, lastName } = place;
	if (figure.unit !== '%' || !before) return undefined;
	const named = (name: string) => ({ ...left(place, before), rule: 'indicators/share-of-whole' as const, name });
	const whole = /^占(.{1,24})的$/u.exec(head.trim())?.[1];
	if (whole) return named(`${lastName ?? nameBefore(sentence, clause, reading)?.name ?? ''}占${whole}的比例`);
	if (/占.{1,24}的$/u.test(head)) return named(`${before.name}的比例`);
	if (!shareHead.test(head.replace(approximations, '')) || before.name.endsWith('占比')) return undefined;
	return named(`${before.name.replace(/占$/u, '')}占比`);
}

/** Where the words for what is told end a name: 连续7年组队下乡. */
const longest = 26;

/** To whom pay goes: 给予引进的博士, 为困难职工; not 作为, 因为, nor what somebody else does with the money. */
const payee =
	/(?:给予?|(?<![作成因认分改行])为|向|对)(?!.*(?:获得|投入|节约|节省|标准|表现|争取|筹集))(?<who>[^，。；、\d]{2,14})$/u;

/** What stands between them and the money: 发放, 一次性, 每人每年. */
const terms = /(?:最高|一次性|每[人年月]|\s|提供|发放|给予|奖励|送去|送上|不低于|至少)+$/u;

/** 50万元安家费, 200万年薪: what stands behind the money is its name, with whom it is for. */
function payOf({ figure, head, from, reading: { text, naming } }: NamePlace): NamedFigure | undefined {
	if (figure.unit !== null && !/元$/u.test(figure.unit)) return undefined;
	const behind = text.slice(figure.to);
	// The unit is left out of nothing but a yearly pay.
	const pay = figure.unit === null ? /^年薪/u.exec(behind)?.[0] : naming.pay.exec(behind)?.groups?.['pay'];
	if (pay === undefined) return undefined;
	const given = payee.exec(head.replace(terms, ''));
	const name = given ? `${given.groups!['who']!.replace(/的$/u, '')}的${pay}` : pay;
	const start = given ? from + given.index : figure.from;
	return { rule: 'indicators/pay', name, from: start, to: figure.to + behind.indexOf(pay) + pay.length, isPart: false };
}

/** 连续7年组队下乡 tells of a time. */
function special({ figure, head }: NamePlace, after: FoundName | undefined): NamedFigure | undefined {
	if (figure.unit !== '年' || !/连续$/u.test(head) || !after) return undefined;
	const name = `${after.name}${after.predicate}`.slice(0, longest);
	const to = figure.to + after.from + name.length;
	return { rule: 'indicators/years-running', name, from: figure.from - 2, to, isPart: false };
}

/** What is named with whom it is measured of: Ⅰ类切口手术，预防性抗菌药物使用比例23.35%. */
const limiting = /^\p{Script=Han}?[\p{Script=Han}Ⅰ-ⅫI-Ta-z]{1,9}(?:手术|患者|病人|病例|产妇|新生儿)$/u;

/** The noun of the clause before that limits a rate of this one; empty where there is none. */
function limiterOf({ figure, clause, sentence, reading }: NamePlace): string {
	const before = sentence.clauses[clause - 1];
	if (figure.unit !== '%' || !before) return '';
	const words = reading.text.slice(before.from, before.to).trim();
	const name = nameBefore(sentence, clause, reading)?.name ?? '';
	return limiting.test(name) && words.endsWith(name) && !/[的了]/u.test(name) ? name : '';
}

/** The name that stands before the figure. */
function left(place: NamePlace, before: FoundName): NamedFigure {
	const { figure, from } = place;
	return {
		rule: figure.counts ? 'indicators/name-count' : 'indicators/name-value',
		name: limiterOf(place) + before.name,
		from: from + before.from,
		to: figure.to,
		isPart: false,
	};
}

/** Words that make a figure the whole of the hospital: 全院3500余名干部职工. */
const isWhole = /(?:全院(?:共有?|现有|有|拥有)?|(?:该院|医院)(?:共有|现有|有|拥有))$/u;

/** What follows the things counted without saying which they are: 原有11个项目基础上. */
const noPredicate = /^(?:的?基础上?|中|里|内|等|以上|左右)/u;

/** Beginnings of a predicate that does not fit before a noun. */
const unfit = /^(?:等|为|以|由|中|基础|[在从](?:.*[下中上里]$))|[“”的\d]/u;

/** What is said of the things counted, fit to stand before them: 8名同志在湖北火线入党 are 在湖北火线入党的同志. */
function predicateOf(words: string): string {
	const said = words.replace(/^(?:全部|均|都|分别|已|先后)+/u, '').replaceAll('了', '');
	return said.length < 2 || said.length > 22 || unfit.test(said) ? '' : said;
}

/** Words before a figure by which something is done for those counted: 为3000名老人提供体检. */
const isForThem = /(?:(?<![作成因认分改行])为|[给向替对])(?:[近约逾超]|超过|全[院市县区])?$/u;

/** The name that stands behind the figure. */
function right(place: NamePlace, before: FoundName | undefined, after: FoundName): NamedFigure {
	const { figure, head, from, sentence, reading } = place;
	const { naming, text } = reading;
	const acts =
		naming.actsOfSome.test(text.slice(figure.to, sentence.to)) || (figure.counts && naming.acts.test(after.predicate));
	const isTotal = (isWhole.test(head) || !figure.counts) && !acts;
	const arePeople = /^(?:名|位|人|例|人次)$/u.test(figure.unit ?? '');
	const gift = arePeople && isForThem.test(head) ? naming.giving.exec(after.predicate)?.groups?.['gift'] : undefined;
	const said = gift !== undefined ? `接受${gift}` : isTotal ? '' : predicateOf(after.predicate);
	const leads = before !== undefined && before.name.length > 1 && !/^[和与及]/u.test(before.name);
	const added = naming.adding.exec(head)?.[0] ?? '';
	return {
		rule: figure.counts ? 'indicators/counted-noun' : 'indicators/value-of-noun',
		name: said === '' ? added + after.name : `${said}的${after.name}`,
		from: leads ? from + before.from : figure.from - added.length,
		to: figure.to + after.from + after.name.length + (said === '' ? 0 : after.predicate.length),
		isPart: acts || gift !== undefined || (!isTotal && after.predicate !== '' && !noPredicate.test(after.predicate)),
	};
}

/** What is measured or counted, where the figure stands behind it. */
const measured = /(?:占地(?:面积)?|床位|职工|员工|资产|面积|投资|经费|收入|负债)$/u;

/**
 * What a figure counts. A thing that is counted stands after the figure (9名行风监督员) unless the clause ends there
 * (社区义诊29次); what is measured stands before it (平均住院日8.53天), or after 的 (500万元的人才专项资金). A share is named
 * with its whole: 占出院病例数的45.76%.
 */
export function nameOf(place: NamePlace): NamedFigure {
	const named = nameAsPrinted(place);
	// 规范管理率81.7%，目标是85%; 结余率不低于1%，我们做到了1.3%: the figure before is meant.
	const isOfLast = named.name === '目标' || (place.figure.unit === '%' && bareVerb.test(named.name));
	const name = isOfLast && place.lastName !== undefined ? place.lastName : named.name;
	return { ...named, name: name.replace(ownHospital, '').replace(pointing, '').replace(qualified, '') };
}

/** A thing that is only pointed at: 这栋楼|总投资, 这个项目|总投资. */
const pointing = /^[这该][个栋座幢项套台批](?:楼|项目|工程|大楼|设备|药房|中心)(?=\p{Script=Han}{2})/u;

/** What makes the figure approximate, between whose things are counted and what they are: 夜校|大约有|学员. */
const qualified = /(?<=\p{Script=Han})(?<![签预节制条公合违特契大])(?:大约|约|将近|近)有(?=\p{Script=Han})/u;

/** The hospital itself behind what joins something to it: 挂靠该院的质控中心, 落户我院; 对我院的满意度 needs it. */
const ownHospital = /(?<=挂靠|落户|落地|入驻|进驻|设在|加入|加盟)(?:于|在)?(?:该院|我院|本院)(?=的|$)/u;

/** What is done with something that the clause before names: 开展心脏移植术，至今做了146例. */
const bareVerb = /^(?:[我他她]们?|院里|科里)?(?:做|办|开|查|收|送|写|扎|拿|办起|做到|做过|做完|做成)$/u;

/** How that clause says it: 率先开展, 开起. */
const begins = /^(?:率先|首次|成功|又|还|再)*(?:开展|开起|推出|实施|启动|举办|办起)了?(?=.{2})/u;

function nameAsPrinted(place: NamePlace): NamedFigure {
	const { figure, head, clause, sentence, reading } = place;
	const end = sentence.clauses[clause]?.to ?? sentence.to;
	const before = reading.names.before(head);
	const after = reading.names.after(reading.text.slice(figure.to, end));
	const set = shareOfWhole(place, before) ?? payOf(place) ?? special(place, after);
	if (set) return set;
	const isOwned = reading.text[figure.to] === '的';
	// 固定资产逾13亿元的三级甲等医院: what is measured stands before, what has it behind.
	const isOfIt = before !== undefined && measured.test(before.name) && isOwned;
	// 2.1万平米公寓和0.9万平米病房: what stands before is the thing of the figure before.
	const isNext = place.from > (sentence.clauses[clause] ?? sentence).from && /[和与及、]$/u.test(head.trimEnd());
	// 新增800平米病房: adding alone is no name.
	const onlyAdds = before !== undefined && reading.naming.adding.exec(head)?.[0] === before.name;
	const standsBehind = figure.counts || isNext || onlyAdds || (isOwned && figure.unit !== '%') || !before;
	if (after && standsBehind && !isOfIt) return right(place, before, after);
	const borrowed = nameBefore(sentence, clause, reading);
	if (before && !(borrowed && bareVerb.test(before.name))) return left(place, before);
	const name = before ? borrowed!.name.replace(begins, '') : (borrowed?.name ?? '');
	return { rule: 'indicators/borrowed-name', name, from: figure.from, to: figure.to, isPart: false };
}
