package se.lexheller.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;
import se.lexheller.platform.PublicAddresses;

/**
 * Speaks TLS only over connections that lead out. The address is looked at where it is connected to, not where its name is
 * looked up: whoever keeps the name could answer differently the second time.
 */
class OpenSockets extends SSLSocketFactory {

    private final SSLSocketFactory sockets;

    OpenSockets(SSLSocketFactory sockets) {
        this.sockets = sockets;
    }

    /** The way that https takes in Java: it has connected, and sent nothing. */
    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        if (!PublicAddresses.isPublic(connected.getInetAddress())) {
            connected.close();
            throw new ConnectException("leads inside");
        }
        return sockets.createSocket(connected, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new ConnectException("not looked at");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new ConnectException("not looked at");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new ConnectException("not looked at");
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) throws IOException {
        throw new ConnectException("not looked at");
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return sockets.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return sockets.getSupportedCipherSuites();
    }
}
