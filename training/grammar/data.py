"""Extracted vectors -> one row a word (mean over its tokens), letters, place, head, relation, part of speech, features."""
import pickle,numpy as np,collections
from treebank import *
def build_rels(sents):
    c=collections.Counter(w[6] for s in sents for w in s['words'])
    keep=set()
    for r,n in c.items():
        if ':' not in r and n>=5: keep.add(r)
        if ':' in r and n>=100: keep.add(r)
    return sorted(keep)
def relid(r,ix):
    if r in ix: return ix[r]
    b=r.split(':')[0]
    return ix.get(b,ix['dep'])
class Data:
    def __init__(s,name,layers,stored,rels=None,pool='mean',sel=None):
        sents=pickle.load(open(f'work/{name}.pkl','rb')); mm=np.load(f'work/{name}.npy',mmap_mode='r')
        if sel: sents=[x for x in sents if sel(x)]
        s.sents=sents; s.rels=rels or build_rels(sents); ix={r:i for i,r in enumerate(s.rels)}
        W=sum(len(x['words']) for x in sents); li=[stored.index(l) for l in layers]; k=len(li)*384
        s.dim=k*len(pool.split('+')); s.vec=np.zeros((W,s.dim),np.float16)
        s.hash=np.zeros((W,NF),np.int32); s.place=np.zeros((W,),np.int64)
        s.head=np.zeros(W,np.int64); s.rel=np.zeros(W,np.int64); s.upos=np.zeros(W,np.int64); s.feat=np.zeros((W,len(FEATS)),np.int64)
        s.start=[]; s.lang=[]; s.ctl=[]
        r=0
        fx=[(f,{v:i+1 for i,v in enumerate(vs)}) for f,vs in FEATS.items()]
        for x in sents:
            s.start.append(r); s.lang.append(LANGS.index(x['lang'])); off=x['off']; tv=mm[x['row']:x['row']+len(off)][:,li].reshape(len(off),k).astype(np.float32)
            cum=np.concatenate([np.zeros((1,k),np.float32),tv.cumsum(0)])
            hasf=any('VerbForm' in w[8] for w in x['words'])
            masked=(not hasf) and x['lang'] in('pt','es') 
            t=0
            for i,(form,a,b,kk,n,h,rel,u,fs) in enumerate(x['words']):
                while t<len(off) and off[t][1]<=a: t+=1
                e=t
                while e<len(off) and off[e][0]<b: e+=1
                t0,e0=(t,e) if e>t else (max(t-1,0),max(t,1))
                v=[]
                for p in pool.split('+'):
                    if p=='mean': v.append((cum[e0]-cum[t0])/(e0-t0))
                    if p=='first': v.append(tv[t0])
                    if p=='last': v.append(tv[e0-1])
                s.vec[r]=np.concatenate(v); s.hash[r]=hashes(form,x['lang']); s.place[r]=min(kk,2) if n>1 else 3
                s.head[r]=h+1; s.rel[r]=relid(rel,ix); s.upos[r]=UPOS.index(u)
                d=dict(y.split('=') for y in fs.split('|')) if fs!='_' else {}
                for j,(f,m) in enumerate(fx): s.feat[r,j]=-100 if masked else m.get(d.get(f,''),0)
                r+=1
        s.start.append(r); s.lens=[s.start[i+1]-s.start[i] for i in range(len(sents))]
