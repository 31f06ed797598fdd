/** Kinds that browsers know by name only. */
const PICTURE = /\.(jpe?g|png|webp|heic|heif|avif)$/i;

/** Whether a drag or a paste brings files. */
export function bringsFiles(transfer) {
  return Boolean(transfer?.types.includes('Files'));
}

/**
 * One file of a drop or a paste: the first picture, else the first file.
 * @returns file, which is undefined where there is none; others, how many more there were; trouble ("folder" or
 *   "no-file"), why there is no file
 */
export function oneFile(transfer) {
  const items = [...transfer?.items ?? []].filter(item => item.kind === 'file');
  const files = items.filter(item => !item.webkitGetAsEntry?.()?.isDirectory)
      .map(item => item.getAsFile()).filter(Boolean);
  const full = files.filter(file => file.size);
  const file = full.find(each => each.type.startsWith('image/') || PICTURE.test(each.name)) ?? full[0] ?? files[0];
  return { file, others: items.length - 1, trouble: items.length ? 'folder' : 'no-file' };
}
