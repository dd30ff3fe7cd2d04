namespace HemaSite.Pictures.Metadata;

/// <summary>
/// What is kept of a picture, part by part. While the parts are those of the picture one after the other nothing is copied: most
/// pictures have nothing to lose, and some are as long as a book.
/// </summary>
internal ref struct KeptParts
{
    private readonly ReadOnlySpan<byte> whole;
    private readonly bool onlyCompares;
    private byte[] copy = [];
    private int length;

    /// <summary>Nothing is kept yet.</summary>
    /// <param name="whole">The picture.</param>
    /// <param name="onlyCompares">Whether nobody wants the parts, only whether they are the whole picture.</param>
    public KeptParts(ReadOnlySpan<byte> whole, bool onlyCompares)
    {
        this.whole = whole;
        this.onlyCompares = onlyCompares;
    }

    /// <summary>Whether a part came that does not follow in the picture: something was left out, or is written otherwise.</summary>
    public bool Differs { get; private set; }

    /// <summary>How many bytes are kept.</summary>
    public readonly int Length => length;

    /// <summary>What is kept of a picture that <see cref="Differs"/>; of any other nothing was copied.</summary>
    public readonly ReadOnlyMemory<byte> Kept => copy.AsMemory(0, length);

    /// <summary>Keeps a part.</summary>
    public void Add(scoped ReadOnlySpan<byte> part)
    {
        if (!Differs && whole[length..].StartsWith(part))
        {
            length += part.Length;
            return;
        }

        Diverge();
        if (!onlyCompares)
        {
            Reserve(length + part.Length);
            part.CopyTo(copy.AsSpan(length));
        }

        length += part.Length;
    }

    /// <summary>Writes other bytes in place of some that are kept.</summary>
    public void Replace(int at, scoped ReadOnlySpan<byte> bytes)
    {
        if (!Differs && whole.Slice(at, bytes.Length).SequenceEqual(bytes))
        {
            return;
        }

        Diverge();
        if (!onlyCompares)
        {
            bytes.CopyTo(copy.AsSpan(at));
        }
    }

    /// <summary>Keeps the picture as it is after all.</summary>
    public void KeepAll() => (Differs, length) = (false, whole.Length);

    /// <summary>Ends the picture: what lies behind the parts is left out.</summary>
    public void End()
    {
        if (length < whole.Length)
        {
            Diverge();
        }
    }

    private void Diverge()
    {
        if (Differs)
        {
            return;
        }

        Differs = true;
        if (!onlyCompares)
        {
            Reserve(whole.Length);
            whole[..length].CopyTo(copy);
        }
    }

    private void Reserve(int size)
    {
        if (copy.Length < size)
        {
            var larger = GC.AllocateUninitializedArray<byte>(size);
            copy.AsSpan(0, Math.Min(copy.Length, length)).CopyTo(larger);
            copy = larger;
        }
    }
}
