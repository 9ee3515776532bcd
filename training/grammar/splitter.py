"""splitter.py BINARY: trains the splitter (src/grammar/splitter.rs): where letters hide another word, and which doubtful contractions are one."""
import os,tempfile,subprocess,pickle,numpy as np,torch,torch.nn.functional as F,sys,json
from treebank import *
SB=1<<17; LY=[0,2]   # layers 4 and 9 of 4, 7, 9
SL={'zh':'Apart','ar':'Apart','es':'Within','it':'Within','tr':'Within'}
import re
def table():
    t=open(os.path.join(os.path.dirname(__file__),'../../assets/grammar/words.ron')).read(); out={}
    for m in re.finditer(r'^  "(\w\w)": \((.*?)\),\n(?=  "|\})',t,re.S|re.M):
        d=re.search(r'doubtful: \[(.*?)\]',m[2],re.S); out[m[1]]=set(re.findall(r'"(.*?)"',d[1])) if d else set()
    return out
DOUBT=table()
def low1(c): l=c.lower(); return l if len(l)==1 else c
def pieces(off,text):
    out=[]
    for a,b in off:
        while a<b and text[a].isspace(): a+=1
        out.append((a,b))
    return out
def owner(ps,i):
    "the piece that covers character i, else the last before it"
    best=0
    for k,(a,b) in enumerate(ps):
        if a<=i: best=k
        else: break
    return best
def feats(lang,text,a,b,ps,i):
    """i: character offset of the boundary in text, a<i<b"""
    C=lambda k: '^' if k<a else '$' if k>=b else low1(text[k])
    R=lambda s,e:''.join(C(k) for k in range(i+s,i+e))
    l=owner(ps,i-1);r=owner(ps,i); q='1' if ps[r][0]==i else '0'
    pre=R(a-i,0) if i-a<=4 else '-'; suf=R(0,b-i) if b-i<=6 else '-'
    fs=['a'+R(-1,0),'b'+R(0,1),'c'+R(-2,0),'d'+R(-1,1),'e'+R(0,2),'f'+R(-3,0),'g'+R(-2,1),'h'+R(-1,2),'i'+R(0,3),'j'+R(-2,2),'p'+pre,'s'+suf,'q'+q,'l'+q+text[ps[l][0]:ps[l][1]].lower(),'r'+q+text[ps[r][0]:ps[r][1]].lower(),'t'+q+pre,'u'+q+suf,'v'+(f'{i-a}'+R(a-i,b-i) if b-a<=12 else '-')]
    return [fnv((lang+f).encode())%SB for f in fs],l,r
NFS=18
def tokens(binary,lang,texts):
    """{(start, end): words} of each text's tokens as the program cuts them, words that touch joined again where letters may hide words of their own"""
    with tempfile.NamedTemporaryFile('w',suffix='.jsonl',encoding='utf-8') as f:
        for i in range(0,len(texts),25): f.write(json.dumps(dict(id=f'a{i}',language=lang,sentences=texts[i:i+25]),ensure_ascii=False)+'\n')
        f.flush(); blocks=[b for b in subprocess.run([binary,'statements',f.name,'--depth','deep','--format','conllu'],capture_output=True,text=True,check=True).stdout.split('\n\n') if '\t' in b]
    assert len(blocks)==len(texts); out=[]
    for text,b in zip(texts,blocks):
        at=0;until=0;found=[]
        for r in (l.split('\t') for l in b.split('\n') if l[:1].isdigit()):
            if '-' in r[0]: first,until=map(int,r[0].split('-'))
            elif int(r[0])<=until: found[-1][2]+=int(r[0])>first; continue
            start=None
            for ch in r[1]:
                if ch.isspace(): continue
                while text[at].isspace(): at+=1
                start=at if start is None else start; at+=1
            found.append([start,at,1])
        if SL.get(lang)=='Apart':
            whole=[]
            for a,e,n in found:
                if whole and whole[-1][1]==a and text[a-1].isalnum() and text[a].isalnum(): whole[-1][1]=e
                else: whole.append([a,e,1])
            found=whole
        out.append({(a,e):n for a,e,n in found})
    return out
def collect(name,langs,limit,skip=0,part='train'):
    sents=[s for s in pickle.load(open(f'work/{name}.pkl','rb'))]; mm=np.load(f'work/{name}.npy',mmap_mode='r')
    res={}
    for lg in langs:
        ss=[s for s in sents if s['lang']==lg][:limit]
        out=tokens(sys.argv[1],lg,[s['text'] for s in ss])
        H=[];V=[];Y=[];S=[];dropped=0
        for si,(s,o) in enumerate(zip(ss,out)):
            text=s['text'];ps=pieces(s['off'],text);v=mm[s['row']:s['row']+len(ps)][:,LY].reshape(len(ps),-1)
            spans=o
            starts={w[1] for w in s['words']}; mw={}
            for w in s['words']:
                if w[4]>1: mw.setdefault((w[1],w[2]),[]).append(w[0])
            for (a,b),n in sorted(spans.items()):
                tok=text[a:b]; plain=tok.lower().replace('’',"'")
                if plain in DOUBT.get(lg,()):
                    if not ((a,b) in mw or ((a in starts) and any(w[1]==a and w[2]==b for w in s['words']))): continue
                    l=owner(ps,a);r=owner(ps,b-1)
                    H.append([fnv((lg+'D'+plain).encode())%SB]*NFS);V.append(np.concatenate([v[l],v[r]]));Y.append(float((a,b) in mw));S.append((si,a,b,-1)); continue
                if n>1 or lg not in SL or b-a<2 or not any(c.isalpha() for c in tok): continue
                cuts=set()
                if SL[lg]=='Apart': cuts={x for x in starts if a<x<b}
                elif (a,b) in mw:
                    e=b;ok=True
                    for f in mw[(a,b)][:0:-1]:
                        if not text[:e].lower().endswith(f.lower()): ok=False;break
                        e-=len(f);cuts.add(e)
                    if not ok: dropped+=1;continue
                for i in range(a+1,b):
                    if not (lg=='zh' or (text[i].isalpha() and text[i-1].isalpha()) or lg=='ar'): continue
                    h,l,r=feats(lg,text,a,b,ps,i)
                    H.append(h);V.append(np.concatenate([v[l],v[r]]));Y.append(float(i in cuts));S.append((si,a,b,i))
        res[lg]=(np.array(H,np.int64),np.array(V,np.float16),np.array(Y,np.float32),S); print(lg,len(Y),sum(Y),'dropped',dropped,flush=True)
    return res
if __name__=='__main__':
    torch.set_num_threads(1); torch.manual_seed(0)
    langs=['zh','ar','es','it','tr','fr','pt']
    D=collect('full',langs,2400)
    emb=np.zeros(SB,np.float32); dense={}; bias={}
    for lg in langs:
        H,V,Y,S=D[lg]; H=torch.tensor(H);V=torch.tensor(V.astype(np.float32));Y=torch.tensor(Y); sid=np.array([s[0] for s in S])
        def fit(tr,seed=0,ep=12):
            e=torch.nn.EmbeddingBag(SB,1,mode='sum');torch.nn.init.zeros_(e.weight);d=torch.nn.Linear(V.shape[1],1);torch.nn.init.zeros_(d.weight);torch.nn.init.zeros_(d.bias)
            o=torch.optim.Adam([dict(params=e.parameters(),lr=.02,weight_decay=1e-6),dict(params=d.parameters(),lr=.002,weight_decay=1e-4)])
            g=torch.Generator().manual_seed(seed)
            for ep_ in range(ep):
                for gr,lr in zip(o.param_groups,(.02,.002)): gr['lr']=lr*(1-ep_/ep)
                for ix in tr[torch.randperm(len(tr),generator=g)].split(512):
                    s=e(H[ix])[:,0]*.5+F.dropout(V[ix],.1)@d.weight[0]+d.bias
                    l=F.binary_cross_entropy_with_logits(s,Y[ix]); o.zero_grad();l.backward();o.step()
            return e,d
        held=torch.tensor(np.nonzero(sid%10==3)[0]);tr=torch.tensor(np.nonzero(sid%10!=3)[0])
        e,d=fit(tr)
        with torch.no_grad(): p=(e(H[held])[:,0]*.5+V[held]@d.weight[0]+d.bias)>0
        y=Y[held]>0; tp=(p&y).sum().item(); print(lg,f'held-out cuts P {tp/max(p.sum().item(),1):.3f} R {tp/max(y.sum().item(),1):.3f} acc {(p==y).float().mean():.4f}',flush=True)
        e,d=fit(torch.arange(len(Y)))
        emb+=.5*e.weight.detach()[:,0].numpy(); dense[lg]=d.weight.detach()[0].numpy(); bias[lg]=d.bias.item()
    pickle.dump(dict(emb=emb,dense=dense,bias=bias,langs=langs),open('work/split.pkl','wb'))
