"""export.py HEAD.pt grammar.bin: head and splitter (work/split.pkl) in int8, one scale a row, as src/grammar/weights.rs reads them"""
import torch,numpy as np,json,sys,pickle,struct
from network import *
ck=torch.load(sys.argv[1],weights_only=False); a=ck['args']; st={k:v.float().numpy() for k,v in ck['state'].items()}; rels=ck['rels']; sp=pickle.load(open('work/split.pkl','rb'))
ORDER=['Case','Mood','Number','Person','Tense','VerbForm','Voice']
T={}
def put(name,arr,i8=True):
    arr=np.asarray(arr,np.float32); arr=arr.reshape(1,-1) if arr.ndim==1 else arr; T[name]=(arr,i8 and arr.shape[0]>1)
lin=lambda n:(put(n+'.w',st[n+'.weight']),put(n+'.b',st[n+'.bias'],False))
for n in('inp','hp','ad','ah','U','rd','rh','up'): lin(n)
put('hash',st['hash.weight']);put('lang',st['lang.weight'],False);put('place',st['place.weight'],False);put('root',st['root'],False);put('norm.w',st['norm.weight'],False);put('norm.b',st['norm.bias'],False)
R=st['R']; nr,r1,_=R.shape; r=r1-1
Wt=R.transpose(0,2,1).reshape(nr*r1,r1)   # row (rel,j), column i
put('R.w',Wt[:,:r]);put('R.b',Wt[:,r],False)
# features reordered
o=0;pos={}
for k,v in FEATS.items(): pos[k]=(o,o+len(v)+1);o+=len(v)+1
ix=[j for k in ORDER for j in range(*pos[k])]
put('ft.w',st['ft.weight'][ix]);put('ft.b',st['ft.bias'][ix],False)
for i,kind in enumerate(a['blocks'].split(',')):
    g=lambda n:st[f'blocks.{i}.{n}']; b=f'blocks.{i}.'
    put(b+'n1.w',g('n1.weight'),False);put(b+'n1.b',g('n1.bias'),False)
    if kind=='conv':
        w=g('c.weight');put(b+'c.w',w.transpose(0,2,1).reshape(w.shape[0],-1));put(b+'c.b',g('c.bias'),False)
    else:
        for n in('qkv','o','f1','f2'): put(b+n+'.w',g(n+'.weight'));put(b+n+'.b',g(n+'.bias'),False)
        put(b+'n2.w',g('n2.weight'),False);put(b+'n2.b',g('n2.bias'),False);put(b+'bias',g('bias'),False)
put('split.letters',sp['emb'])
T['split.letters']=(T['split.letters'][0],True)
put('split.vectors',np.stack([np.concatenate([sp['dense'][l],[sp['bias'][l]]]) for l in sp['langs']]),False)
data=b'';ent={}
for n,(arr,q) in sorted(T.items()):
    ent[n]=dict(shape=list(arr.shape),kind='i8' if q else 'f32',offset=len(data))
    if q:
        s=np.maximum(np.abs(arr).max(1),1e-12)/127; data+=s.astype('<f4').tobytes()+np.clip(np.rint(arr/s[:,None]),-127,127).astype(np.int8).tobytes()
    else: data+=arr.astype('<f4').tobytes()
layers=[int(x) for x in a['layers'].split(',')]
h=dict(settings=dict(width=384,layers=len(layers),encoder_layers=layers,body=a['d'],letters=a['hd'],arc=a['arc'],rel=a['rel'],blocks=a['blocks'].split(','),buckets=st['hash.weight'].shape[0],languages=LANGS,relations=rels,tags=len(UPOS),features=[[k,FEATS[k]] for k in ORDER],split_languages=sp['langs'],split_buckets=len(sp['emb']),split_layers=[0,2],
 licence='CC BY-SA 4.0; trained on Universal Dependencies treebanks, see README.md'),tensors=ent)
j=json.dumps(h,ensure_ascii=False).encode(); out=b'CPGRAM1\n'+struct.pack('<I',len(j))+j+data
open(sys.argv[2],'wb').write(out); print(len(out),len(rels)); print(json.dumps(rels))
