import type { ConfigPlace } from '../../model/config-place.ts';
import type { Settings } from '../../model/settings.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import type { Path, YamlDocument } from '../yaml-document.ts';

/** What the configuration says of what the law and the commissioner ask, with where it is written. */
export function complianceOf(
  { compliance }: AssessmentFile,
  yaml: YamlDocument,
): Pick<Settings, 'compliance'> {
  if (!compliance) return {};
  const place = (path: Path): ConfigPlace => ({ file: yaml.file, ...yaml.locate(path, 'key') });
  const key = (name: 'districts' | 'funding'): Path =>
    compliance[name] === undefined ? ['compliance'] : ['compliance', name];
  const at = {
    compliance: place(['compliance']),
    districts: place(key('districts')),
    funding: place(key('funding')),
  };
  return { compliance: { ...compliance, at } };
}
