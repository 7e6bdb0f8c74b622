import { packSimplifiedForms } from './train-text/pack/pack-simplified-forms';
import { writeGenerated } from './train-text/pack/write-generated';

/** Before any text can be read: OpenCC's pairs of traditional and simplified characters, from its package. */
writeGenerated('src/core/text/trained/simplified-forms', { simplifiedForms: packSimplifiedForms() });
