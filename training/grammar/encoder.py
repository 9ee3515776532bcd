"""The encoder in torch, from the 4-bit file that assets/models/convert.py starts from: states after each layer."""
import struct
import numpy as np,torch,torch.nn.functional as F
from tokenizers import Tokenizer
def q4(buf,rows,cols):
    b=np.frombuffer(buf,np.uint8).reshape(rows,cols//32,18); d=b[:,:,:2].copy().view('<f2').astype(np.float32); qs=b[:,:,2:]
    return ((np.concatenate([qs&15,qs>>4],2).astype(np.float32)-8)*d).reshape(rows,cols)
def read(path):
    """e5-small-q4.bin: sizes, pieces, character map (both passed over), then named tensors: 4-bit matrices, f32 vectors"""
    raw=open(path,'rb').read(); assert raw[:4]==b'E5S1'
    H,_,_,FF,VOC=struct.unpack_from('<5i',raw,8); p=44
    n,=struct.unpack_from('<i',raw,p); p+=20; blob,=struct.unpack_from('<Q',raw,p); p+=8+(n+1)*4+n*4+blob
    p+=8+struct.unpack_from('<iI',raw,p)[1]; count,=struct.unpack_from('<i',raw,p); p+=4; w={}; word=None
    for _ in range(count):
        l,=struct.unpack_from('<H',raw,p); name=raw[p+2:p+2+l].decode(); p+=2+l; _,cnt,off,_=struct.unpack_from('<BIQQ',raw,p); p+=21
        if name=='emb.word': word=np.frombuffer(raw,np.uint8,VOC*H//32*18,off).reshape(VOC,-1)
        elif name.endswith('.w') and 'ln' not in name:
            c=FF if name.endswith('fo.w') else H; r=FF if name.endswith('fi.w') else H; w[name]=torch.from_numpy(q4(raw[off:off+r*c//32*18],r,c))
        else: w[name]=torch.from_numpy(np.frombuffer(raw,'<f4',cnt,off).copy())
    w['emb.pos']=w['emb.pos'].reshape(-1,H); return w,word
class Enc:
    def __init__(s,weights,tokenizer):
        s.w,s.q4=read(weights)
        s.tok=Tokenizer.from_file(tokenizer)
        s.tok.no_padding(); s.tok.no_truncation()
    def emb(s,ids):
        b=s.q4[ids.reshape(-1)].reshape(-1,12,18)
        d=b[:,:,:2].copy().view('<f2').astype(np.float32);qs=b[:,:,2:]
        v=(np.concatenate([qs&15,qs>>4],2).astype(np.float32)-8)*d
        return torch.from_numpy(v.reshape(*ids.shape,384))
    def forward(s,ids,mask,layers):
        """ids [B,L] np int, mask [B,L] bool; returns list of [B,L,384] for layers (1-based; k = after k blocks)"""
        w=s.w;B,L=ids.shape
        x=s.emb(ids)+w['emb.pos'][:L]+w['emb.type'][:384]
        x=F.layer_norm(x,(384,),w['emb.ln.w'],w['emb.ln.b'],1e-12)
        m=torch.from_numpy(mask)[:,None,None,:]
        out=[]
        for l in range(max(layers)):
            p=lambda n:w[f'l{l}.{n}']
            h=lambda t:t.view(B,L,12,32).transpose(1,2)
            q,k,v=(h(F.linear(x,p(n+'.w'),p(n+'.b'))) for n in 'qkv')
            c=F.scaled_dot_product_attention(q,k,v,attn_mask=m).transpose(1,2).reshape(B,L,384)
            x=F.layer_norm((x+F.linear(c,p('ao.w'),p('ao.b'))).float(),(384,),p('aln.w'),p('aln.b'),1e-12)
            f=F.linear(F.gelu(F.linear(x,p('fi.w'),p('fi.b'))),p('fo.w'),p('fo.b'))
            x=F.layer_norm((x+f).float(),(384,),p('oln.w'),p('oln.b'),1e-12)
            if l+1 in layers: out.append(x)
        return out
PREFIX='query: '
