"""Trains the head on work/NAME.npy; prints attachment (unlabelled/labelled/parts of speech) on sentences held out of the training part."""
import sys,time,random,argparse,numpy as np,torch,torch.nn.functional as F,math
from data import *; from network import *
ap=argparse.ArgumentParser(); A=ap.add_argument
A('--name',default='full');A('--stored',default='4,7,9');A('--layers',default='4,7,9');A('--pool',default='mean')
A('--d',type=int,default=256);A('--blocks',default='conv,conv');A('--arc',type=int,default=192);A('--rel',type=int,default=64);A('--hd',type=int,default=64);A('--p',type=float,default=.2)
A('--passes',type=float,default=6);A('--lr',type=float,default=1.5e-3);A('--words',type=int,default=1500);A('--dev',type=int,default=60);A('--out');A('--threads',type=int,default=1);A('--bf',type=int,default=1);A('--nohash',type=int,default=0);A('--seed',type=int,default=1);A('--evals',type=int,default=3)
A('--minutes',type=float,default=0)
a=ap.parse_args(); torch.set_num_threads(a.threads); random.seed(a.seed); torch.manual_seed(a.seed); np.random.seed(a.seed)
L_=[int(x) for x in a.layers.split(',')]; t0=time.time()
D=Data(a.name,L_,[int(x) for x in a.stored.split(',')],pool=a.pool); print('data',D.vec.shape,len(D.rels),'rels',round(time.time()-t0),flush=True)
by={}
for i,l in enumerate(D.lang): by.setdefault(l,[]).append(i)
dev=[];trn=[]
for l,ix in sorted(by.items()):
    step=max(len(ix)//a.dev,2) if a.dev else 10**9
    dv=set(ix[step-1::step][:a.dev]) if a.dev else set()
    dev+=sorted(dv); trn+=[i for i in ix if i not in dv]
m=Head(D.dim,len(D.rels),a.d,a.blocks,a.arc,a.rel,a.hd,a.p)
print('params',sum(p.numel() for p in m.parameters()),'without hash',sum(p.numel() for n,p in m.named_parameters() if not n.startswith('hash')),flush=True)
def batch(ix):
    L=max(D.lens[i] for i in ix);B=len(ix)
    z=lambda *s,dt=np.int64:np.zeros((B,L)+s,dt)
    vec=z(D.dim,dt=np.float32);hs=z(NF);pl=z();head=z();rel=z();up=z();ft=z(len(FEATS));mask=np.zeros((B,L),bool)
    for j,i in enumerate(ix):
        s,n=D.start[i],D.lens[i]; vec[j,:n]=D.vec[s:s+n];hs[j,:n]=D.hash[s:s+n];pl[j,:n]=D.place[s:s+n];head[j,:n]=D.head[s:s+n];rel[j,:n]=D.rel[s:s+n];up[j,:n]=D.upos[s:s+n];ft[j,:n]=D.feat[s:s+n];mask[j,:n]=1
    lang=np.array([D.lang[i] for i in ix])
    return [torch.from_numpy(x) for x in(vec,hs,pl,lang,head,rel,up,ft,mask)]
def batches(ix):
    ix=sorted(ix,key=lambda i:D.lens[i]+random.random()*4); out=[];cur=[]
    for i in ix:
        if cur and D.lens[i]*(len(cur)+1)>a.words: out.append(cur);cur=[]
        cur.append(i)
    if cur: out.append(cur)
    random.shuffle(out); return out
weights=None
def epoch_ix():
    "small treebanks are drawn twice a pass"
    out=[]
    for l in by:
        t=[i for i in trn if D.lang[i]==l]
        out+=t*(3 if len(t)<800 else 2 if len(t)<1800 else 1)
    return out
def evaluate():
    m.eval(); r={}
    with torch.no_grad():
        for b in batches(dev):
            vec,hs,pl,lang,head,rel,up,ft,mask=batch(b)
            x,arc,rd,rh,u,f=m(vec,hs,pl,lang,mask); h=arc.argmax(-1); rl=m.relscore(rd,rh,h).argmax(-1)
            for j,i in enumerate(b):
                n=D.lens[i];np_=up[j,:n]!=UPOS.index('PUNCT');ok=(h[j,:n]==head[j,:n])&np_
                base=[D.rels[k].split(':')[0] for k in rl[j,:n].tolist()];gb=[D.rels[k].split(':')[0] for k in rel[j,:n].tolist()]
                lo=ok&torch.tensor([p==q for p,q in zip(base,gb)])
                c=r.setdefault(D.lang[i],np.zeros(5)); c+=[np_.sum(),ok.sum(),lo.sum(),(u[j,:n].argmax(-1)==up[j,:n]).sum(),n]
    m.train(); us=[c[1]/c[0] for c in r.values()];ls=[c[2]/c[0] for c in r.values()]
    print('  '.join(f'{LANGS[l]} {c[1]/c[0]:.3f}/{c[2]/c[0]:.3f}/{c[3]/c[4]:.3f}' for l,c in sorted(r.items())));print(f'MEAN {np.mean(us):.4f} {np.mean(ls):.4f}',flush=True)
n1=len(batches(epoch_ix())); total=int(n1*a.passes); step=0
dec=[p for n,p in m.named_parameters() if p.dim()>1 and n not in('hash.weight',)]; nod=[p for n,p in m.named_parameters() if not(p.dim()>1 and n not in('hash.weight',))]
opt=torch.optim.AdamW([dict(params=dec,weight_decay=.02),dict(params=nod,weight_decay=0.)],lr=a.lr,betas=(.9,.98))
def lr(t):
    f=min(1,(time.time()-t1)/60/a.minutes) if a.minutes else min(t/total,1)
    return min(1,(t+1)/200)*(0.5*(1+math.cos(math.pi*f))*.98+.02)
print('steps',total,flush=True);t1=time.time();run=np.zeros(4)
while step<total:
    for b in batches(epoch_ix()):
        if step>=total or a.minutes and time.time()-t1>a.minutes*60:step=total;break
        for g in opt.param_groups:g['lr']=a.lr*lr(step)
        vec,hs,pl,lang,head,rel,up,ft,mask=batch(b)
        if a.nohash: hs=hs*0
        lang=torch.where(torch.rand(len(b))<.08,torch.full_like(lang,len(LANGS)),lang)
        with torch.autocast('cpu',torch.bfloat16,enabled=bool(a.bf)):
            x,arc,rd,rh,u,f=m(vec,hs,pl,lang,mask); rs=m.relscore(rd,rh,head)
        ce=lambda s,t:F.cross_entropy(s.float()[mask],t[mask],ignore_index=-100)
        la=ce(arc,head);lr_=ce(rs,rel);lu=ce(u,up); lf=0;o=0
        for j,(k,v) in enumerate(FEATS.items()):
            t=ft[...,j]
            if (t[mask]>=0).any(): lf=lf+ce(f[...,o:o+len(v)+1],t)
            o+=len(v)+1
        loss=la+lr_+.5*lu+.1*lf
        opt.zero_grad();loss.backward();torch.nn.utils.clip_grad_norm_(m.parameters(),2.);opt.step();step+=1
        run=run*.98+.02*np.array([la.item(),lr_.item(),lu.item(),lf.item()])
        if step%500==0 or step==total:
            print(f'step {step} {time.time()-t1:.0f}s',run.round(3));evaluate()
            if a.out: torch.save(dict(state=m.state_dict(),rels=D.rels,args=vars(a)),a.out)

evaluate()
if a.out: torch.save(dict(state=m.state_dict(),rels=D.rels,args=vars(a)),a.out)
print('finished',step)
