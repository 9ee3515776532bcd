"""The head as src/grammar/head.rs runs it: linear map of the vectors, letters, place and language; residual blocks; biaffine heads and relations."""
import torch,torch.nn as nn,torch.nn.functional as F,math
from treebank import *
class Block(nn.Module):
    def __init__(s,d,kind,p):
        super().__init__(); s.kind=kind; s.n1=nn.LayerNorm(d); s.p=p
        if kind=='conv': s.c=nn.Conv1d(d,d,5,padding=2)
        if kind=='attn':
            s.h=d//32; s.qkv=nn.Linear(d,3*d); s.o=nn.Linear(d,d); s.n2=nn.LayerNorm(d); s.f1=nn.Linear(d,2*d); s.f2=nn.Linear(2*d,d)
            s.bias=nn.Parameter(torch.zeros(s.h,33))   # relative distance -16..16, clipped
    def forward(s,x,mask):
        B,L,d=x.shape; dr=lambda t:F.dropout(t,s.p,s.training)
        y=s.n1(x)
        if s.kind=='conv':
            y=y*mask[...,None]
            return x+dr(F.gelu(s.c(y.transpose(1,2)).transpose(1,2)))
        q,k,v=(t.view(B,L,s.h,-1).transpose(1,2) for t in s.qkv(y).chunk(3,-1))
        ar=torch.arange(L); rel=(ar[None]-ar[:,None]).clamp(-16,16)+16
        a=q@k.transpose(2,3)/math.sqrt(d/s.h)+s.bias[:,rel]
        a=a.masked_fill(~mask[:,None,None],-1e4).softmax(-1)
        x=x+dr(s.o((a@v).transpose(1,2).reshape(B,L,d)))
        return x+dr(s.f2(F.gelu(s.f1(s.n2(x)))))
class Head(nn.Module):
    def __init__(s,din,nrel,d=256,blocks='conv,conv',arc=192,rel=64,hd=64,p=.2):
        super().__init__(); s.p=p
        s.inp=nn.Linear(din,d); s.scale=nn.LayerNorm(din,elementwise_affine=False)
        s.hash=nn.EmbeddingBag(NB,hd,mode='sum'); nn.init.normal_(s.hash.weight,0,.05); s.hp=nn.Linear(hd,d)
        s.lang=nn.Embedding(len(LANGS)+1,d); s.place=nn.Embedding(4,d); nn.init.normal_(s.lang.weight,0,.05); nn.init.normal_(s.place.weight,0,.05)
        s.blocks=nn.ModuleList(Block(d,b,p) for b in blocks.split(','))
        s.norm=nn.LayerNorm(d); s.root=nn.Parameter(torch.randn(d)*.1)
        s.ad=nn.Linear(d,arc); s.ah=nn.Linear(d,arc); s.U=nn.Linear(arc,arc)
        s.rd=nn.Linear(d,rel); s.rh=nn.Linear(d,rel); s.R=nn.Parameter(torch.randn(nrel,rel+1,rel+1)*.02)
        s.up=nn.Linear(d,len(UPOS)); s.ft=nn.Linear(d,sum(len(v)+1 for v in FEATS.values()))
    def body(s,vec,hs,place,lang,mask):
        B,L=mask.shape
        v=F.dropout(vec,s.p*.5,s.training)
        e=s.hash(hs.reshape(-1,NF)).view(B,L,-1)
        if s.training: e=e*(torch.rand(B,L,1)>.1)
        x=s.inp(v)+s.hp(e)+s.place(place)+s.lang(lang)[:,None]
        for b in s.blocks: x=b(x,mask)
        return s.norm(x)
    def forward(s,vec,hs,place,lang,mask):
        x=s.body(vec,hs,place,lang,mask); dr=lambda t:F.dropout(F.gelu(t),s.p,s.training)
        B,L,d=x.shape; xr=torch.cat([s.root.expand(B,1,d),x],1)
        ad=dr(s.ad(x)); ah=dr(s.ah(xr)); arc=(s.U(ad)@ah.transpose(1,2)).float()/math.sqrt(ad.shape[-1])
        m=torch.cat([torch.ones(B,1,dtype=torch.bool),mask],1)
        arc=arc.masked_fill(~m[:,None],-1e4)
        ar=torch.arange(L); arc[:,ar,ar+1]=-1e4
        return x,arc,dr(s.rd(x)),dr(s.rh(xr)),s.up(F.dropout(x,s.p,s.training)),s.ft(F.dropout(x,s.p,s.training))
    def relscore(s,rd,rh,head):
        """rd [B,L,r]; rh [B,L+1,r]; head [B,L] -> [B,L,nrel]"""
        h=rh.gather(1,head[...,None].expand(-1,-1,rh.shape[-1]))
        one=torch.ones(*h.shape[:2],1)
        a=torch.cat([rd,one],-1); b=torch.cat([h,one],-1)
        t=torch.einsum('bli,rij->blrj',a,s.R)
        return (t*b[:,:,None]).sum(-1)
