/** Words that tell English. */
export const ENGLISH: ReadonlySet<string> = new Set(
  `the a an i you he she we they it is are was were be been am do does did don doesn didn have has had haven hasn will would can could
  should must may might shall not my your his her our their me him us them this that these those what where when which who whom why how
  and or but if for from with without at by of to in on about into out up now yet still than then there here please pls plz help hello hi
  hey thanks thank thx thks tks sorry yes no yep nope ok want need get got make made register registration certificate birth death marriage fee cost
  price documents document paper papers form fill application apply status check level online office ward police officer person human
  house land permit licence license passport visa work tax insurance card child baby son daughter wife husband mother father lost renew
  new copy start continue resume cancel stop back repeat again right wrong correct sure bye goodbye good morning evening night day days
  long much many money pay payment result send post mail phone number address hours open close delete data privacy safe speak english
  vietnamese language complain complaint report staff agent real talk account password login log sign submit upload file street foreigner
  something anything nothing someone just also only very any some all one two three let lets go come take give tell show me explain
  as difference between mean means same like time long ready done first second i'm im ive id ill whats wheres hows kill die hit police fire`.split(
    /\s+/,
  ),
);

/** English words that would be Vietnamese ones, typed for a keyboard that was off ("tax" is not "tã") or with a letter too many. */
const LOOK_ALIKES = new Set(
  `add alex also ann app apps arm as attn aux bans bar barn bars bass bats bays bee beef been beep beer beets best bets bias bins bits boar
  boast boats boo boom booms boos boot boots born boss bots bow box bros bugs bums buns burn bury bus bust butt buys cams cans caps car cas
  cast cats chair chaos char charm cheer chef chess chest chins chips choir chops churn coast coats cons cool coop corn cos cots cow cows
  cups cuts darn dawn days deep deer dees dives docs dooms door doors dots down dust fans fees feet fix foot four gaps gas gasp gis goats
  goes gown gowns guns gust guts guys haan hair hams hangs hans harm has hats hays hens her hers hips his hiss hits hix hjx hmm hoof hoop
  hoops hoot hops host hour how huts if imf inn ins is its keen keep keeps kif kits laos laps lars last lawn lens less lets lips list loans
  logs longs loop loops loot loss lost lots low lust lux mais maps mar mary mats matt max meats meet meets meow mess mets mics mix moans moo
  moon moons moot mops mor mos moss most mr mrs ms must nah naps nary nas nest nets noes noon nor norm nott now nuts of or our own owns ox
  par per pics pool poor pops pro queen queens quest quits ram rasp rats rays rest rex rims roam roar roast ron roof room rooms root roots
  ross row runs rust sann sas says scar scott see seem seems seen seer sets sheet sir sis sits six soap soar songs sons soon soot sops sow
  sox street sums suns sw tabs tans taps tar tax taxi taxis teen teens tens term tes test tex thee thorn thus tins tips tits toast toes tons
  too tool toot tops torn toss tour tow town towns trans traps trays tree trees trips troops trust turn tux umm ups us vast vii viii visas
  von vow vows war was wax wins wow xii xoos`.split(/\s+/),
);

/** Whether a word in small letters is to be left alone as English. */
export function isEnglish(word: string): boolean {
  return ENGLISH.has(word) || LOOK_ALIKES.has(word);
}
