const QUALITY = 0.92;

/**
 * A picture no larger than it is of use: with this long side at most, as JPEG, upright. The file itself if it is small
 * enough, if reducing gains nothing, or if the browser can't read it.
 */
export async function reduced(file, longSide) {
  let picture;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return file; // HEIC, in most browsers
  }
  const scale = longSide / Math.max(picture.width, picture.height);
  const smaller = scale < 1 ? await drawn(picture, scale) : null;
  picture.close();
  const gains = smaller && (smaller.size < file.size || scale < 0.5);
  return gains ? new File([smaller], file.name, { type: smaller.type }) : file;
}

function drawn(picture, scale) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff'; // where the picture is transparent
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise(done => canvas.toBlob(done, 'image/jpeg', QUALITY));
}
