/** Puts text on the clipboard; answers whether it got there. Pages without https lack the clipboard API, hence the old way. */
export async function copyText(text: string, within: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, within);
  }
}

function copyBySelection(text: string, within: ParentNode): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  within.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
