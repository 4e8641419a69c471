// @ts-check

const MOST_BYTES = 5 * 2 ** 20;
const LONGEST_PX = 2_400;
const QUALITY = 0.85;

/**
 * A photograph too large to be sent, made smaller; any other file as it is. Phones take larger ones than are needed to read a paper.
 * @param {File} file
 * @returns {Promise<File>}
 */
export async function sendable(file) {
  if (file.size <= MOST_BYTES || !file.type.startsWith('image/')) return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_PX / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    /** @type {Blob | null} */
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return blob ? new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: blob.type }) : file;
  } catch {
    return file; // a kind of picture this browser cannot read: the server says whether it takes it
  }
}
