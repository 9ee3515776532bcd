"""extract.py WEIGHTS TOKENIZER TREEBANKS NAME [LANG=SENTENCES,…] [train|test]: vectors of layers 4, 7, 9 to work/NAME.npy, sentences to work/NAME.pkl"""
import sys,os,time,pickle,numpy as np,torch
from treebank import *; from encoder import *
weights,tokenizer,banks,name=sys.argv[1:5]; layers=[4,7,9]; lim=dict(kv.split('=') for kv in sys.argv[5].split(',')) if len(sys.argv)>5 else {}
part=sys.argv[6] if len(sys.argv)>6 else 'train'
os.makedirs('work',exist_ok=True)
torch.set_num_threads(2); e=Enc(weights,tokenizer); sents=[]
for lg in LANGS:
    n=int(lim.get(lg,lim.get('all','100000')))
    if n==0: continue
    for s in sentences(f'{banks}/{lg}.{part}.conllu.gz',n): s['lang']=lg; sents.append(s)
T=0
for s in sents:
    en=e.tok.encode(PREFIX+s['text']); ids=en.ids[:512]; off=en.offsets[:512]
    if len(en.ids)>512: print('long',s['lang'],len(en.ids))
    p=len(PREFIX); keep=[i for i in range(len(ids)) if off[i][1]>p and off[i][1]>off[i][0]]
    s['ids']=ids; s['keep']=keep; s['off']=[(max(off[i][0]-p,0),off[i][1]-p) for i in keep]
    s['row']=T; T+=len(keep)
print(len(sents),'sentences',T,'tokens',sum(len(s['words']) for s in sents),'words',flush=True)
mm=np.lib.format.open_memmap(f'work/{name}.npy',mode='w+',dtype=np.float16,shape=(T,len(layers),384))
order=sorted(range(len(sents)),key=lambda i:len(sents[i]['ids'])); t0=time.time(); done=0
pickle.dump([{k:v for k,v in s.items() if k!='ids'} for s in sents],open(f'work/{name}.pkl','wb'))
i=0
with torch.no_grad(), torch.autocast('cpu',torch.bfloat16,enabled=os.environ.get('BF','1')=='1'):
    while i<len(order):
        L=len(sents[order[i]]['ids']); b=[]; 
        while i<len(order) and (len(b)+1)*len(sents[order[i]]['ids'])<=3000: b.append(sents[order[i]]); i+=1
        if not b: b=[sents[order[i]]]; i+=1
        L=max(len(s['ids']) for s in b); ids=np.ones((len(b),L),np.int64); mask=np.zeros((len(b),L),bool)
        for j,s in enumerate(b): ids[j,:len(s['ids'])]=s['ids']; mask[j,:len(s['ids'])]=1
        hs=torch.stack(e.forward(ids,mask,layers),2).half().numpy()
        for j,s in enumerate(b): mm[s['row']:s['row']+len(s['keep'])]=hs[j,s['keep']]
        done+=len(b)
        if (i//len(b))%20==0: print(done,L,round(time.time()-t0,1),flush=True)
print('done',time.time()-t0)
