import { BriefFields } from './brief-fields';
import { SourceFields } from './source-fields';

/** What is to be promoted, when and for how much; and the tab that the creators come from. */
export function BriefStep() {
  return (
    <>
      <BriefFields />
      <SourceFields />
    </>
  );
}
