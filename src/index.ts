export {define, version} from './define.js';
export {PortalArticle} from './elements/article/article.js';
export type {RateDetail} from './elements/article/rating/article-rating.js';
export {PortalLinkDirectory} from './elements/link-directory/link-directory.js';
export {PortalNewsByDate} from './elements/news-by-date/news-by-date.js';
export {PortalRelatedNews} from './elements/related-news/related-news.js';
export {PortalSearch, type SearchDetail} from './elements/search/search.js';
export {PortalSource} from './elements/source/source.js';
export {PortalVisitCounter} from './elements/visit-counter/visit-counter.js';
export {defineStrings, type StringsPatch} from './i18n/languages.js';
export type {Strings} from './i18n/strings.js';
export type {MonthDetail} from './elements/news-by-date/place.js';
export type {ErrorDetail, LoadDetail} from './controllers/loading.js';
export type {Article, ArticleSummary, Attachment, Picture} from './models/article.js';
export type {DayCounts} from './models/day-counts.js';
export type {LinkGroup, PortalLink} from './models/link-group.js';
export type {NewsPage} from './models/news-page.js';
export type {Figure, VisitStats} from './models/visit-stats.js';
export type {
  ArticleInput,
  ArticlesInput,
  Endpoint,
  EndpointConfig,
  EndpointName,
  EndpointParts,
  Expression,
  Fetch,
  FieldMap,
  LinkInput,
  Load,
  LoadContext,
  Reader,
  Source,
  SourceConfig,
} from './sources/config.js';
export type {InspectedEndpoint, InspectedField, Inspection} from './elements/inspector/inspection.js';
export type {FieldGuess, Inference, PlatformGuess, Reason} from './sources/infer/report.js';
export {defineSource} from './sources/define-source.js';
export type {ArticleField, DayField, LinkField, RatingField, StatsField} from './sources/field-names.js';
export type {DayRange, Query} from './sources/query.js';
