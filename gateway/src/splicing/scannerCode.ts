/**
 * What every generated scanner begins with. `b` holds the bytes of an answer, `t` the same as a string of one character a
 * byte, `B` is thrown at anything that is not expected: white space, another order, a value that does not fit. Functions get
 * the place where something begins and return the place behind it.
 */
export const scannerCode = `
let b,t,E=0;
function str(i){
  if(b[i]!==34)throw B;
  for(;;){const c=b[++i];if(c===34)return i+1;if(c===92)i=esc(i+1);else if(!(c>=32))throw B;}
}
function esc(i){
  const c=b[i];
  if(c===117){for(let k=1;k<5;k++){const h=b[i+k]|32;if(!(h>=48&&h<=57)&&!(h>=97&&h<=102))throw B;}return i+4;}
  if(c===34||c===92||c===47||c===98||c===102||c===110||c===114||c===116)return i;
  throw B;
}
function nul(i){if(b[i]===110&&b[i+1]===117&&b[i+2]===108&&b[i+3]===108)return i+4;throw B;}
function bool(i){
  if(b[i]===116&&b[i+1]===114&&b[i+2]===117&&b[i+3]===101)return i+4;
  if(b[i]===102&&b[i+1]===97&&b[i+2]===108&&b[i+3]===115&&b[i+4]===101)return i+5;
  throw B;
}
function int(i){
  const s=b[i]===45?i+1:i;
  let k=s,c=b[k];
  while(c>=48&&c<=57)c=b[++k];
  if(k===s||k-s>15||(b[s]===48&&k-s>1)||c===46||c===101||c===69)throw B;
  return k;
}
function num(i){
  const s=b[i]===45?i+1:i;
  let k=s,c=b[k];
  while(c>=48&&c<=57)c=b[++k];
  if(k===s||(b[s]===48&&k-s>1))throw B;
  if(c===46){const f=++k;c=b[k];while(c>=48&&c<=57)c=b[++k];if(k===f)throw B;}
  if(c===101||c===69||k-s>17)throw B;
  return k;
}
function id(i){return b[i]===34?str(i):int(i);}
function any(i){const c=b[i];return c===34?str(i):c===116||c===102?bool(i):num(i);}
function end(i){for(;i<b.length;i++){const c=b[i];if(c!==10&&c!==13&&c!==32)throw B;}}
`;
