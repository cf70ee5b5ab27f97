/** Languages to choose from: the two-letter codes of ISO 639-1, and some of 639-3 in which laws and reports are published. */
export const LANGUAGE_TAGS: readonly string[] = (
  'aa ab af ak am ar as ay az ba be bg bi bm bn bo br bs ca ce ch cs cy da de dv dz ee el en es et eu fa ff fi fj fo fr ' +
  'fy ga gd gl gn gu gv ha he hi ho hr ht hu hy id ig is it iu ja jv ka kg ki kk kl km kn ko ks ku ky la lb lg ln lo lt ' +
  'lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne nl nn nr ny oc om or os pa pl ps pt qu rm rn ro ru rw sc sd se sg si ' +
  'sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tn to tr ts tt tw ty ug uk ur uz ve vi wo xh yo zh zu ' +
  'arn ckb fil haw hif kri mai prs quc rar tpi'
).split(' ');
