"""Treebanks in CoNLL-U -> sentences with the characters of each word; the letters' features as src/grammar/features.rs has them."""
import gzip, numpy as np, unicodedata
LANGS="ar de en es fr hy it pt ru tr uk zh".split()
def sentences(path,limit=None):
    """-> dicts: text, words [(form,start,end,k,nparts,head,rel,upos,feats)], char offsets into text; head -1 root"""
    out=[]
    for b in gzip.open(path,'rt',encoding='utf-8').read().split('\n\n'):
        if not b.strip(): continue
        if limit and len(out)>=limit: break
        text=None;rows=[]
        for l in b.split('\n'):
            if l.startswith('# text ='): text=l.split('=',1)[1].strip()
            elif l[:1].isdigit(): rows.append(l.split('\t'))
        at=0;until=0;words=[];toks=[]
        def take(form):
            nonlocal at
            s=None
            for ch in form:
                if ch.isspace(): continue
                while at<len(text) and text[at].isspace(): at+=1
                assert text[at]==ch,(text,form)
                if s is None: s=at
                at+=1
            return s,at
        for r in rows:
            if '-' in r[0]:
                a,z=map(int,r[0].split('-'));until=z;span=take(r[1]);k=0;n=z-a+1;toks.append((r[1],span,n))
            elif '.' in r[0]: continue
            else:
                if int(r[0])>until: span=take(r[1]);k=0;n=1;toks.append((r[1],span,1))
                words.append((r[1],span[0],span[1],k,n,int(r[6])-1,r[7],r[3],r[5]));k+=1
        out.append(dict(text=text,words=words,toks=toks))
    return out

FEATS={'VerbForm':['Fin','Inf','Part','Conv','Ger','Vnoun'],'Voice':['Act','Pass','Mid','Cau'],'Mood':['Ind','Imp','Sub','Cnd'],'Tense':['Past','Pres','Fut','Imp'],'Person':['1','2','3'],'Number':['Sing','Plur'],'Case':['Nom','Acc','Dat','Gen','Ins','Loc','Abl']}
UPOS="ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
def fnv(b,h=0x811c9dc5):
    for c in b: h=((h^c)*0x01000193)&0xffffffff
    return h
NB=1<<14; NF=10
_cache={}
def hashes(form,lang):
    """NF bucket numbers: form, suffixes 1..5, prefixes 1..3 and the shape; over the lowercased form"""
    key=(form,lang)
    if key in _cache: return _cache[key]
    low=form.lower(); n=len(low); out=[]
    def add(tag,s): out.append(fnv(s.encode(),fnv(f'{lang}{tag}'.encode()))%NB)
    add('w',low)
    for k in range(1,6): add(f's{k}',low[-k:] if n>=k else low+'<'*(k-n))
    for k in range(1,4): add(f'p{k}',low[:k] if n>=k else low+'>'*(k-n))
    add('c',shape(form))
    _cache[key]=np.array(out,np.int32); return _cache[key]
def shape(form):
    s='';
    for ch in form:
        k=unicodedata.category(ch); c='9' if k[0]=='N' else 'A' if ch.isupper() else 'a' if k[0]=='L' else '.'
        if not s or s[-1]!=c: s+=c
        if len(s)>=4: break
    return s
