/**
 * The only words that may stand in a report: names of elements and attributes, and words of which LinkedIn builds the names of its parts
 * (component keys, test ids, readable classes, paths). No word here says anything of a person. A new word of LinkedIn's shows as `…` until it
 * is added.
 */
const words = `
  html head body main header footer nav aside section article div span p a ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr br img figure figcaption
  picture source video audio canvas iframe svg path use g button form fieldset legend label input textarea select option table thead tbody
  tr td th strong em b i u small time code pre blockquote details summary dialog template slot style script noscript link meta title icon
  xlink

  aria hidden expanded labelledby describedby controls live current pressed selected haspopup modal disabled busy atomic level
  role class id for name type value dir lang rel href src alt tabindex target loading sizes srcset width height content property
  style placeholder translate spellcheck contenteditable autocomplete data test testid component componentkey componentkeys

  alert application banner checkbox combobox complementary contentinfo document feed grid gridcell group heading image list listbox listitem
  log menu menubar menuitem navigation none note presentation progressbar radio region row search searchbox separator status
  switch tab tablist tabpanel term textbox timer toolbar tooltip tree treeitem

  true false ltr rtl auto lazy eager submit reset noopener noreferrer nofollow text polite assertive page

  com linkedin li in sdui flagshipnav flagship react root rehydrated strictmode interop outlet shadowdom workspace screen preload vanilla
  ember view application theme mercado dark light artdeco card deck carousel occludable hint finite scroll hotkey item container wrapper
  lazy mount contents display loader column mainfeed lazycolumn

  profile topcard top ref about featured services experience education certification volunteer skills language languages
  organizations projects patents publication course honors recommendations causes activity cards above below part browsemap
  badge distance degree dist member pronouns location headline photo background info entity lockup subtitle caption

  post posts update updates actor author social detail share ugc reshare mini commentary translatable translation urn graphql
  replaceable comment comments tools section anchor load more reply replies thread commentary reactions reaction counts facepile
  collection main relevance recent order chronological full impression expandable control overflow close globe follow like repost
  send thumbs verified company school showcase accent premium network results result people person connections connection
  groups member members invite invitation messaging message compose msg overlay search query keywords origin

  focus count counter button icon home notifications america americas web ios outline medium large
  xsmall primary rail sort toggle pill new composer share start article newsletters saved items

  alike kind engine public unknown other login not found
  meta image description sub supplementary inline visually offscreen reader only body show line clamp text
  box hoverable trigger ghost primary secondary tertiary action actions bar nav links pulse newsletter event document

  contact details jobs job update custom vanity name edit add all content cohort mynetwork follow following followers
`;

export const structureWords: ReadonlySet<string> = new Set(words.split(/\s+/u).filter(Boolean));

/** Attributes whose values are names of parts: of these the shape is told, of all others only that they are there. */
export const namingAttributes: ReadonlySet<string> = new Set([
  'aria-expanded',
  'aria-hidden',
  'class',
  'componentkey',
  'data-component-type',
  'data-id',
  'data-sdui-screen',
  'data-testid',
  'data-urn',
  'data-view-name',
  'dir',
  'id',
  'role',
  'type',
]);
